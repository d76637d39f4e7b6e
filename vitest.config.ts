import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // No test is about time: a busy machine fails none.
    testTimeout: 60_000,
    // Settings of whoever runs the tests are no part of what they test.
    env: { SITE_URL: '', BASE_PATH: '', OUT_DIR: '' },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      // Of the built sites: `npm test` builds them before.
      { extends: true, test: { name: 'crawl', include: ['tests/crawl/**/*.test.ts'] } },
    ],
  },
})
