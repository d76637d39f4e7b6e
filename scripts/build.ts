/** `npm run build`: content to `out/`, for the address that SITE_URL and BASE_PATH name. */
import { rmSync } from 'node:fs'
import { OUT } from './out.ts'
import { runSteps } from './run.ts'

rmSync(OUT, { recursive: true, force: true })
process.env.NEXT_TELEMETRY_DISABLED = '1'

await runSteps([
  ['tsx', 'scripts/check-settings.ts'],
  ['tsx', 'scripts/check-content.ts', '--release'],
  // Contentlayer's cache knows the time of a file, not the versions of the plugins.
  ['contentlayer2', 'build', '--clearCache'],
  ['tsx', 'scripts/build-search.ts'],
  ['tsx', 'scripts/islands.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
  ['tsx', 'scripts/budget.ts'],
])
