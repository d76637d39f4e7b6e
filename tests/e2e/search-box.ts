/** The search box as a reader sees it, in the dialog and on the search page. */
import { expect, type Page } from '@playwright/test'

export const dialog = (page: Page) => page.getByRole('dialog', { name: '검색' })
export const input = (page: Page) => page.getByRole('searchbox', { name: '검색어' })
export const results = (page: Page) =>
  page.getByRole('list', { name: '검색 결과' }).getByRole('link')
export const status = (page: Page) => page.getByRole('status')
export const openButton = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: '검색' })

/** Until the whole index is here: before that, other results may still come, and "nothing" is not said. */
export async function wholeIndex(page: Page): Promise<void> {
  await input(page).fill('김치찌개')
  await expect(status(page)).toContainText('찾은 것이 없다')
}

/** Keeps a file back. What it gives lets the file, and all that come later, through. */
export async function hold(page: Page, url: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(url, async (route) => {
    await released
    await route.continue()
  })
  return release
}
