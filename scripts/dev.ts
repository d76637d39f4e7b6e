/** `npm run dev`: content, islands, search index and pages, each remade when its sources change. */
import type { ChildProcess } from 'node:child_process'
import { watch } from 'chokidar'
import { run, runSteps, start } from './run.ts'

/** Editors save in bursts. */
const QUIET_MS = 400

await runSteps([
  ['tsx', 'scripts/check-settings.ts'],
  ['tsx', 'scripts/check-content.ts'],
  ['contentlayer2', 'build'],
  ['tsx', 'scripts/build-search.ts'],
])

const children: ChildProcess[] = [
  start('contentlayer2', ['dev']),
  start('tsx', ['scripts/islands.ts', '--watch']),
  start('next', ['dev', '--port', process.env.PORT ?? '3000'], { NEXT_TELEMETRY_DISABLED: '1' }),
]

let timer: NodeJS.Timeout | undefined
watch('content', { ignoreInitial: true }).on('all', () => {
  clearTimeout(timer)
  timer = setTimeout(() => void afterContentChange(), QUIET_MS)
})

/** Problems are printed, and the site keeps its last good state. */
async function afterContentChange(): Promise<void> {
  if ((await run('tsx', ['scripts/check-content.ts'])) === 0)
    await run('tsx', ['scripts/build-search.ts'])
}

const stop = () => {
  for (const child of children) child.kill()
  process.exit()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of children) child.on('exit', stop)
