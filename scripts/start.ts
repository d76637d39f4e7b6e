/**
 * `npm start`: builds the site where `out/` is missing, older than what it is made of, or made for another
 * address than the settings name, and serves it.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { homePath } from '../lib/content/routes.ts'
import { absoluteUrl } from '../lib/content/site.ts'
import { builtFor, OUT } from './out.ts'
import { runSteps } from './run.ts'

const MADE_OF = [
  'app',
  'components',
  'content',
  'lib',
  'scripts',
  'package-lock.json',
  'next.config.mjs',
  'contentlayer.config.ts',
]
const BUILT = join(OUT, 'index.html')

/** Time of the last change in a file or anywhere below a folder, in milliseconds. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Without settings, a site is served where it was built for: it may have been built to be published. */
const isForAnotherAddress = () =>
  Boolean(process.env.SITE_URL || process.env.BASE_PATH) &&
  builtFor(OUT).href !== absoluteUrl(homePath())

const isOld = () => MADE_OF.some((path) => newest(path) > statSync(BUILT).mtimeMs)

if (!existsSync(BUILT) || isForAnotherAddress() || isOld())
  await runSteps([['npm', 'run', 'build', '--silent']])

await import('./serve-out.ts')
