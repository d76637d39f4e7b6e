/** Bundles the islands into public/js. `--watch` rebuilds on change. */
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { build, context, type BuildOptions, type Plugin } from 'esbuild'
import { BASE_PATH, SITE_URL } from '../lib/content/site.ts'

/** What pages load from the start, and what they run off the page. */
const ENTRIES = ['components/islands.ts', 'components/search/search.worker.ts']

const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } })

/**
 * Makes one file of each module that is imported on demand, with all it needs. esbuild's own splitting makes a
 * third file of what two of them share, which the browser asks for only when it has read the first: a round
 * trip, for a few bytes.
 * @param importers modules on demand that lead here
 */
const onDemand = (importers: string[]): Plugin => ({
  name: 'on demand',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ kind, path, importer, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const found = await resolve(path, { kind: 'import-statement', importer, resolveDir })
      if (found.errors.length > 0) return found
      if (importers.includes(found.path))
        return { errors: [{ text: `${found.path} imports itself on demand, by ${importer}` }] }
      const options = optionsFor([found.path], [...importers, found.path])
      const { metafile } = await build({ ...options, metafile: true })
      const [output] = Object.keys(metafile.outputs)
      return {
        path: `./${basename(output!)}`,
        external: true,
        watchFiles: Object.keys(metafile.inputs).map((file) => join(process.cwd(), file)),
      }
    })
  },
})

const optionsFor = (entries: string[], importers: string[]): BuildOptions => ({
  entryPoints: entries,
  outdir: 'public/js',
  entryNames: values.watch ? '[name]-dev' : '[name]-[hash]',
  bundle: true,
  plugins: [onDemand(importers)],
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
  // Every file is a module, and modules are UTF-8: escapes would be a tenth of the search.
  charset: 'utf8',
  logLevel: 'warning',
})

rmSync('public/js', { recursive: true, force: true })
const bundle = await context(optionsFor(ENTRIES, []))
await bundle.rebuild()
if (values.watch) await bundle.watch()
else await bundle.dispose()
