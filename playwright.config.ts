import { defineConfig, devices } from '@playwright/test'

const PORT = 4174
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } }

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
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: { ...devices['Pixel 7'] } },
    { name: 'no-js', use: { ...desktop, javaScriptEnabled: false } },
  ],
  webServer: { command: 'tsx scripts/serve-out.ts', port: PORT, env: { PORT: String(PORT) } },
})
