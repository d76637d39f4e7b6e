/** Bundles the islands into public/js. `--watch` rebuilds on change. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { context, type BuildOptions } from 'esbuild'
import { BASE_PATH, SITE_URL } from '../lib/content/site.ts'

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } })

const options: BuildOptions = {
  entryPoints: ['components/islands.ts'],
  outdir: 'public/js',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  // Its package exports only the full bundle, with parts we do not use and code for Node. The browser
  // adds and searches; only the build exports.
  alias: { flexsearch: './node_modules/flexsearch/dist/flexsearch.light.module.min.js' },
  // A browser has no environment: what lib/content/site.ts reads of it is written into the bundle.
  define: {
    'process.env.BASE_PATH': JSON.stringify(BASE_PATH),
    'process.env.SITE_URL': JSON.stringify(SITE_URL),
  },
  minify: true,
  logLevel: 'warning',
}

rmSync('public/js', { recursive: true, force: true })
const bundle = await context(values.watch ? { ...options, entryNames: '[name]-dev' } : options)
await bundle.rebuild()
if (values.watch) await bundle.watch()
else await bundle.dispose()
