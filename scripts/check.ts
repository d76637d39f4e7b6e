/** `npm run check`: everything that can be said without a build. Runs all, then says what failed. */
import { run } from './run.ts'

/** In the order a reader fixes them; each is one line of the summary. */
export const CHECKS: readonly { name: string; command: [string, ...string[]] }[] = [
  { name: 'content', command: ['tsx', 'scripts/check-content.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
]

/** Runs all checks. @returns the names of those that failed */
export async function runChecks(): Promise<string[]> {
  await prepare()
  const failed: string[] = []
  for (const { name, command } of CHECKS) {
    const [program, ...args] = command
    if ((await run(program, args)) !== 0) failed.push(name)
    console.log(`${failed.includes(name) ? '✗' : '✓'} ${name}`)
  }
  return failed
}

/** Types of the content and of the routes are generated. */
async function prepare(): Promise<void> {
  await run('contentlayer2', ['build'])
  await run('next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
}

if (process.argv[1]?.endsWith('check.ts')) {
  const failed = await runChecks()
  if ((await run('vitest', ['run', '--project', 'unit'])) !== 0) failed.push('unit')
  if (failed.length) {
    console.error(`Failed: ${failed.join(', ')}`)
    process.exit(1)
  }
}
