/** @type {import('next').NextConfig} */
const config = {
  // Only a release is an export: `next dev` with `output: 'export'` answers an unknown page with 500.
  output: process.env.NODE_ENV === 'production' ? 'export' : undefined,
  trailingSlash: true,
  images: { unoptimized: true },
}

export default config
