import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'
import { SECOND_SITE } from './scripts/second-site.ts'

const PORT = 4174
const SECOND_PORT = 4175
const SECOND_SPEC = 'base-path.spec.ts'
/** `npm test` builds the second site; without it, the other tests run by themselves. */
const hasSecondSite = existsSync(SECOND_SITE.OUT_DIR)
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }

const secondSite = {
  name: 'base-path',
  testMatch: SECOND_SPEC,
  testIgnore: [],
  use: { ...desktop, baseURL: `http://localhost:${SECOND_PORT}${SECOND_SITE.BASE_PATH}/` },
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
  // A search waits for four files, one after the other, and a busy machine for each.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'ko-KR',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined },
    trace: 'retain-on-failure',
  },
  testIgnore: SECOND_SPEC,
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
    { name: 'no-js', use: { ...desktop, javaScriptEnabled: false } },
    ...(hasSecondSite ? [secondSite] : []),
  ],
  webServer: [
    serving('out', PORT),
    ...(hasSecondSite ? [serving(SECOND_SITE.OUT_DIR, SECOND_PORT)] : []),
  ],
})
