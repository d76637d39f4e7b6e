// JavaScript, so it cannot import lib/content/site.ts and scripts/out.ts, which explain these settings.
const { NODE_ENV, BASE_PATH, OUT_DIR } = process.env

/** @type {import('next').NextConfig} */
const config = {
  basePath: BASE_PATH ?? '',
  trailingSlash: true,
  images: { unoptimized: true },
  // Only a release is an export: `next dev` with `output: 'export'` answers an unknown page with 500.
  // An export goes to `distDir`; what Next itself keeps stays in `.next`.
  ...(NODE_ENV === 'production' && { output: 'export', distDir: OUT_DIR || 'out' }),
}

export default config
