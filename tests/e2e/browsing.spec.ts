import { expect, test } from '@playwright/test'

test('home leads to a service, and the service to its notes', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'EC2', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'EC2' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: '배치 그룹' }).click()
  await expect(page).toHaveURL(/\/ec2\/placement-groups\/$/)
})

test('home tells where to start for each exam', async ({ page }) => {
  await page.goto('/')
  const exams = page.getByRole('region', { name: '시험으로 시작하기' })
  await expect(exams.getByText('처음 읽을 노트')).toHaveCount(4)
  await exams.getByRole('link', { name: 'SAA-C03' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /SAA-C03/ })).toBeVisible()
})

test('the filter of a service page is its address, and "back" takes it back', async ({ page }) => {
  await page.goto('/ec2/')
  const visible = page.getByRole('main').getByRole('list', { name: '시험' })
  const all = await visible.count()
  expect(all).toBe(28)
  await page.getByRole('link', { name: 'DVA-C02' }).click()
  await expect(page).toHaveURL(/\/ec2\/#dva-c02$/)
  await expect(page.getByRole('link', { name: 'DVA-C02 선택됨' })).toBeVisible()
  for (const exams of await visible.all()) await expect(exams).toContainText('DVA-C02')
  expect(await visible.count()).toBeLessThan(all)
  await page.goBack()
  await expect(visible).toHaveCount(all)
})

test('an exam page lists the notes in its scope only', async ({ page }) => {
  await page.goto('/exams/clf-c02/')
  const notes = page.getByRole('main')
  await expect(notes.getByRole('link', { name: 'EC2 개요' })).toBeVisible()
  await expect(notes.getByRole('link', { name: '배치 그룹' })).toHaveCount(0)
})

test('the glossary leads from a subject to its terms, and from a term to its note', async ({
  page,
}) => {
  await page.goto('/glossary/')
  const subject = page.getByRole('listitem').filter({ hasText: '배치 그룹' })
  await subject.getByRole('link').click()
  await expect(page.getByRole('term').filter({ hasText: 'Placement Group' }).first()).toBeVisible()
  await page.getByRole('link', { name: '배치 그룹 노트' }).first().click()
  await expect(page).toHaveURL(/\/ec2\/placement-groups\//)
})

test('an unknown address answers 404 and offers ways on', async ({ page }) => {
  const response = await page.goto('/ec2/no-such-note/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('main').getByRole('link', { name: '검색하기' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'EC2' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'EC2' })).toBeVisible()
})

test('the first Tab stop skips to the content', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key')
  await page.goto('/ec2/ami/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
})

test('the header stands still while the rest of the page is coming', async ({ page, request }) => {
  const html = await (await request.get('/')).text()
  const boxes = () =>
    page.locator('header :is(a, button):visible').evaluateAll((controls) =>
      controls.map((control) => {
        const { x, y, width } = control.getBoundingClientRect()
        return `${control.textContent}: ${Math.round(x)} ${Math.round(y)} ${Math.round(width)}`
      }),
    )
  await page.goto('/')
  const whole = await boxes()
  const header = html.slice(0, html.indexOf('</header>'))
  const cuts = [...header.matchAll(/<\/(a|button|nav)>/g)].map(({ index }) => index)
  expect(cuts.length).toBeGreaterThan(5)
  for (const cut of cuts) {
    await page.route('/', (route) =>
      route.fulfill({ body: html.slice(0, cut), contentType: 'text/html; charset=utf-8' }),
    )
    await page.goto('/')
    expect(whole, html.slice(cut - 60, cut)).toEqual(expect.arrayContaining(await boxes()))
    await page.unroute('/')
  }
})

test('on a phone the menu is a drawer with the notes of the service', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile)
  await page.goto('/ec2/ami/')
  const nav = page.getByRole('navigation', { name: '노트', exact: true })
  await expect(nav).toBeHidden()
  await page.getByRole('button', { name: '메뉴' }).click()
  await expect(nav.getByRole('link', { name: 'AMI', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await nav.getByRole('link', { name: '배치 그룹' }).click()
  await expect(page).toHaveURL(/\/ec2\/placement-groups\/$/)
})
