/** Bundles the islands into public/js. `--watch` rebuilds on change. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { context, type BuildOptions } from 'esbuild'

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
  minify: true,
  logLevel: 'warning',
}

rmSync('public/js', { recursive: true, force: true })
const bundle = await context(values.watch ? { ...options, entryNames: '[name]-dev' } : options)
await bundle.rebuild()
if (values.watch) await bundle.watch()
else await bundle.dispose()
