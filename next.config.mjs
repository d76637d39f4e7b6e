// JavaScript, so it cannot import lib/content/site.ts and scripts/out.ts, which explain these settings.
const { NODE_ENV, BASE_PATH, OUT_DIR } = process.env

/** @type {import('next').NextConfig} */
const config = {
  basePath: BASE_PATH ?? '',
  trailingSlash: true,
  images: { unoptimized: true },
  // Only a release is an export: `next dev` with `output: 'export'` answers an unknown page with 500.
  ...(NODE_ENV === 'production' && { output: 'export' }),
  // An export goes to `distDir`; what Next itself keeps stays in `.next`. Not named without need: `next typegen`
  // would put it into tsconfig.json.
  ...(OUT_DIR && { distDir: OUT_DIR }),
}

export default config
