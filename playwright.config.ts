import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

const PORT = 4174
/** The site in a folder of its host. `npm test` builds it; a run of other tests does not ask for it. */
const BELOW = { port: 4175, folder: 'test-results/base-path', tests: 'base-path.spec.ts' }
const hasBelow = existsSync(BELOW.folder)
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }

const below = {
  name: 'base-path',
  testMatch: BELOW.tests,
  testIgnore: [],
  use: { ...desktop, baseURL: `http://localhost:${BELOW.port}/notes/` },
}

const serving = (folder: string, port: number) => ({
  command: 'tsx scripts/serve-out.ts',
  port,
  env: { OUT_DIR: folder, PORT: String(port) },
})

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'ko-KR',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined },
    trace: 'retain-on-failure',
  },
  testIgnore: BELOW.tests,
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
    { name: 'no-js', use: { ...desktop, javaScriptEnabled: false } },
    ...(hasBelow ? [below] : []),
  ],
  webServer: [serving('out', PORT), ...(hasBelow ? [serving(BELOW.folder, BELOW.port)] : [])],
})
