import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './run.ts'

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * Finds or gets a Chromium for the browser tests: `CHROMIUM_PATH`, Playwright's own, its download, the
 * system's, Debian's package.
 * @returns the executable, or `undefined` where Playwright has its own
 * @throws when there is none and none can be had
 */
export async function ensureBrowser(): Promise<string | undefined> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  if (existsSync(chromium.executablePath())) return undefined
  if ((await run('playwright', ['install', 'chromium'])) === 0) return undefined
  const system = systemBrowser() ?? ((await installDebian()) === 0 && systemBrowser())
  if (system) return system
  throw new Error(
    'No Chromium for the browser tests. Install one (`npx playwright install chromium`, or ' +
      '`apt-get install chromium fonts-noto-cjk`), or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

const systemBrowser = (): string | undefined => SYSTEM.map(which).find(Boolean)

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

async function installDebian(): Promise<number> {
  if (process.getuid?.() !== 0) return 1
  await run('apt-get', ['update'])
  return run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])
}
