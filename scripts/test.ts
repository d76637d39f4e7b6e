/** `npm test`: checks, unit tests, builds with their budget, crawl and browser tests; one count. */
import { readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.ts'
import { CHECKS, runChecks } from './check.ts'
import { run } from './run.ts'
import { SECOND_SITE } from './second-site.ts'

const REPORTS = 'test-results'
const E2E = `${REPORTS}/e2e.json`

/** Settings of whoever runs the tests are no part of what they test. */
const FIRST_SITE = { SITE_URL: '', BASE_PATH: '', OUT_DIR: '' }

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

async function vitest(project: string): Promise<Count> {
  const file = `${REPORTS}/${project}.json`
  const code = await run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return countOf(file, code, (report) => {
    const { numPassedTests, numFailedTests } = report as Record<string, number>
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 }
  })
}

const unit = () => vitest('unit')
const crawl = () => vitest('crawl')

/** The first site last, so that what lies in `public` afterwards belongs to `out`. */
async function build(): Promise<Count> {
  for (const settings of [SECOND_SITE, FIRST_SITE])
    if ((await run('npm', ['run', 'build', '--silent'], settings)) !== 0)
      return { passed: 0, failed: 1 }
  return { passed: 2, failed: 0 }
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
for (const stage of [checks, unit, build, crawl, browser]) {
  const { passed, failed } = await stage()
  total.passed += passed
  total.failed += failed
  if (stage === build && failed) break // The rest would only repeat the error.
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
