import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'

/** What holds of every page. Pages are found as a reader finds them: by links, from home. */

const linksOf = (html: string): string[] =>
  [...html.matchAll(/\shref="(\/[^"]*)"/g)].map((match) => match[1]!.replaceAll('&amp;', '&'))

async function crawl(request: APIRequestContext): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const queue = ['/']
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (pages.has(path)) continue
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    pages.set(path, await response.text())
    const next = linksOf(pages.get(path)!).map((href) => href.split(/[#?]/)[0]!)
    queue.push(...next.filter((href) => href.endsWith('/')))
  }
  expect(pages.size).toBeGreaterThan(30)
  return pages
}

test('every page ships its islands and no other script', async ({ request }) => {
  for (const [path, html] of await crawl(request)) {
    expect(html, path).not.toContain('/_next/static/chunks/app')
    expect(html, path).not.toContain('__next_f')
    expect([...html.matchAll(/<script(?! type="application\/ld\+json")/g)].length, path).toBe(2)
  }
})

/** Rules whose outcome depends on colours or on the width of the screen. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable']

/** A table whose rows are still coming may set its columns anew; a tenth of what web.dev calls good. */
const LARGEST_SHIFT = 0.01

/** @param isFirst whether nothing was looked at yet: other looks of a page cannot break other rules */
async function findings(page: Page, isFirst: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (isFirst ? axe : axe.withRules(RULES_OF_LOOKS)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, nothing moves and nothing fails on any page (${colorScheme})`, async ({
    page,
    request,
    javaScriptEnabled,
    isMobile,
  }) => {
    test.skip(!javaScriptEnabled, 'axe is a script')
    test.setTimeout(900_000)
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (sent) => {
      if (new URL(sent.url()).hostname !== 'localhost') errors.push(`asked ${sent.url()}`)
    })
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number }[])
          document.documentElement.dataset.shift = String(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.emulateMedia({ colorScheme })
    for (const path of (await crawl(request)).keys()) {
      await page.goto(path)
      errors.push(
        ...(await findings(page, colorScheme === 'light' && !isMobile)).map(
          (finding) => `${path} ${finding}`,
        ),
      )
      const shift = await page.locator('html').getAttribute('data-shift')
      if (Number(shift) > LARGEST_SHIFT) errors.push(`${path} shifts by ${shift}`)
      const titles = await page.getByRole('heading', { level: 1 }).count()
      if (titles !== 1) errors.push(`${path} has ${titles} first-level headings`)
    }
    expect(errors).toEqual([])
  })
}
