/** `npm start`: builds the site where `out/` is missing or older than what it is made of, and serves it. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
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
const BUILT = 'out/index.html'

/** Time of the last change in a file or anywhere below a folder, in milliseconds. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (!existsSync(BUILT) || MADE_OF.some((path) => newest(path) > statSync(BUILT).mtimeMs))
  await runSteps([['npm', 'run', 'build', '--silent']])

await import('./serve-out.ts')
