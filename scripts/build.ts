/** `npm run build`: content to `out/`, for the address that SITE_URL and BASE_PATH name. */
import { rmSync } from 'node:fs'
import { OUT } from './out.ts'
import { runSteps } from './run.ts'

process.env.NEXT_TELEMETRY_DISABLED = '1'

await runSteps([
  ['tsx', 'scripts/check-settings.ts'],
  ['tsx', 'scripts/check-content.ts', '--release'],
])
// A mistake above leaves the last site as it is; a build that fails below leaves none that looks finished.
rmSync(OUT, { recursive: true, force: true })
await runSteps([
  // Contentlayer's cache knows the time of a file, not the versions of the plugins.
  ['contentlayer2', 'build', '--clearCache'],
  ['tsx', 'scripts/build-search.ts'],
  ['tsx', 'scripts/islands.ts'],
  ['tsx', 'scripts/build-pictures.ts'],
  ['next', 'build'],
  ['tsx', 'scripts/finish-export.ts'],
  ['tsx', 'scripts/link-pages.ts'],
  ['tsx', 'scripts/markdown-copies.ts'],
  ['tsx', 'scripts/budget.ts'],
])
