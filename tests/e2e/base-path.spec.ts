import { expect, test, type Page } from '@playwright/test'

/** The site in a folder of its host: what only a browser makes addresses of. Links are crawled (tests/crawl). */

const expectNoFailedRequest = (page: Page) =>
  page.on('response', (response) => {
    expect.soft(response.status(), response.url()).toBeLessThan(400)
  })

test('the search of a page loads its files, shows snippets and leads to a section', async ({
  page,
}) => {
  expectNoFailedRequest(page)
  await page.goto('ec2/ami/')
  await page.keyboard.press('/')
  await page.getByRole('searchbox', { name: '검색어' }).fill('클러스터 배치 그룹')
  const first = page.getByRole('list', { name: '검색 결과' }).getByRole('link').first()
  await expect(first.locator('mark').last()).toBeVisible()
  await first.click()
  await expect(page).toHaveURL(/\/notes\/ec2\/placement-groups\/#/)
  await expect(page.getByRole('heading', { level: 1, name: '배치 그룹' })).toBeVisible()
})

test('a search is an address of its own', async ({ page }) => {
  expectNoFailedRequest(page)
  await page.goto('search/?q=AMI')
  await expect(
    page.getByRole('list', { name: '검색 결과' }).getByRole('link').first(),
  ).toBeVisible()
  await page.getByRole('searchbox', { name: '검색어' }).fill('EBS')
  await expect(page).toHaveURL(/\/notes\/search\/\?q=EBS$/)
})

test('an unknown address has a page that leads back into the site', async ({ page }) => {
  const response = await page.goto('ec2/no-such-note/')
  expect(response?.status()).toBe(404)
  await page.getByRole('main').getByRole('link', { name: '홈' }).click()
  await expect(page).toHaveURL(/\/notes\/$/)
})
