/** `npm test`: all checks, unit tests, the build with its budget, and the browser tests; one count. */
import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'
import { CHECKS, runChecks } from './check.ts'
import { run } from './run.ts'

const REPORTS = 'test-results'
const UNIT = `${REPORTS}/unit.json`
const E2E = `${REPORTS}/e2e.json`

interface Count {
  passed: number
  failed: number
}

/** A runner that died before it wrote its report has failed once, whatever it had counted. */
function countOf(file: string, code: number, read: (report: unknown) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')))
    return { ...count, failed: Math.max(count.failed, code === 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

async function checks(): Promise<Count> {
  const failed = await runChecks()
  return { passed: CHECKS.length - failed.length, failed: failed.length }
}

async function unit(): Promise<Count> {
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ])
  return countOf(UNIT, code, (report) => {
    const { numPassedTests, numFailedTests } = report as Record<string, number>
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
  })
}

async function build(): Promise<Count> {
  const code = await run('npm', ['run', 'build', '--silent'])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function browser(): Promise<Count> {
  const executable = await ensureBrowser()
  const code = await run('playwright', ['test'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
    ...(executable && { CHROMIUM_PATH: executable }),
  })
  return countOf(E2E, code, (report) => {
    const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } }
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
  })
}

rmSync(REPORTS, { recursive: true, force: true })
const total: Count = { passed: 0, failed: 0 }
for (const stage of [checks, unit, build, browser]) {
  const { passed, failed } = await stage()
  total.passed += passed
  total.failed += failed
  // Browser tests of a site that was not built would only repeat the error.
  if (stage === build && failed) break
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
