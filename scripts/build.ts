/** `npm run build`: content to `out/`. */
import { rmSync } from 'node:fs'
import { runSteps } from './run.ts'

rmSync('out', { recursive: true, force: true })
process.env.NEXT_TELEMETRY_DISABLED = '1'

await runSteps([
  ['tsx', 'scripts/check-content.ts', '--release'],
  // Contentlayer's cache knows the time of a file, not the versions of the plugins.
  ['contentlayer2', 'build', '--clearCache'],
  ['tsx', 'scripts/build-search.ts'],
  ['tsx', 'scripts/islands.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
  ['tsx', 'scripts/markdown-copies.ts'],
  ['tsx', 'scripts/budget.ts'],
])
