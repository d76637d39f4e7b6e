import { expect, test } from '@playwright/test'
import { dialog, hold, input, openButton, results, status, wholeIndex } from './search-box.ts'

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false)

test('words typed on the wrong keyboard are understood, that is said, and can be undone', async ({
  page,
}) => {
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('xpsjstl')
  await expect(results(page).first()).toContainText('테넌시')
  await expect(dialog(page).getByText('‘테넌시’ 검색 결과다.')).toBeVisible()
  await page.getByRole('button', { name: '‘xpsjstl’ 그대로 찾기' }).click()
  await expect(status(page)).toContainText('찾은 것이 없다')
  await expect(input(page)).toHaveValue('xpsjstl')
})

test('a result leads to the section that says it, as soon as the texts of its note are here', async ({
  page,
}) => {
  const release = await hold(page, '**/texts/ec2/ssh-troubleshooting.json')
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('ubuntu ssh 사용자 이름')
  const first = results(page).first()
  await expect(first).toHaveAttribute('href', '/ec2/ssh-troubleshooting/')
  await first.focus()
  release()
  await expect(first).toHaveAttribute('href', '/ec2/ssh-troubleshooting/#permission-denied')
  await expect(first.getByText('ubuntu').first()).toBeVisible()
  // Where the reader was: there, or at another section of the same note.
  const focused = results(page).and(page.locator(':focus'))
  await expect(focused).toHaveAttribute('href', /^\/ec2\/ssh-troubleshooting\//)
})

test('a sentence leads to the note whose readers ask alike, when the texts are here', async ({
  page,
}) => {
  await page.goto('/search/?q=서버를 끄지 않고 이미지를 떠도 되나요')
  await expect(results(page).first()).toHaveAttribute('href', /^\/ec2\/ami-no-reboot\//)
})

test('results that come while one is pressed wait for the click', async ({ page }) => {
  const release = await hold(page, '**/texts/**')
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('InsufficientInstanceCapacity')
  await results(page).first().hover()
  await page.mouse.down()
  const texts = page.waitForResponse(/\/texts\/ec2\/launch-troubleshooting/)
  release()
  await (await texts).finished()
  // Long enough for another answer, with which the section is another.
  await page.waitForTimeout(500)
  await page.mouse.up()
  await expect(page).toHaveURL(/\/ec2\/launch-troubleshooting\//)
})

test('near words are offered when nothing was found', async ({ page }) => {
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('배취그룹스')
  await page.getByRole('button', { name: '배치 그룹' }).click()
  await expect(results(page).first()).toContainText('배치 그룹')
})

test('a filter by service and exam is part of the link', async ({ page }) => {
  await page.goto('/search/?q=상태 확인&service=elb')
  await expect(results(page).first()).toHaveAttribute('href', /^\/elb\//)
  await expect(page.getByRole('combobox', { name: '서비스' })).toHaveValue('elb')
  await page.getByRole('combobox', { name: '서비스' }).selectOption('ASG')
  await expect(results(page).first()).toHaveAttribute('href', /^\/asg\//)
  await expect(page).toHaveURL(/service=asg/)
  await page.getByRole('combobox', { name: '시험' }).selectOption('CLF-C02')
  await expect(page).toHaveURL(/exam=CLF-C02/)
  await page.reload()
  await expect(page.getByRole('combobox', { name: '시험' })).toHaveValue('CLF-C02')
})

test('a link that limits the search to what there is not finds in all notes', async ({ page }) => {
  await page.goto('/search/?q=배치 그룹&service=nosuch')
  await expect(results(page).first()).toHaveAttribute('href', /^\/ec2\/placement-groups\//)
})

test('a recent search that has the focus keeps it while the index is coming', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('recent-searches', '["테넌시"]'))
  const release = await hold(page, '**/body.json')
  await page.goto('/')
  await openButton(page).click()
  const recent = page.getByRole('button', { name: '테넌시' })
  await recent.focus()
  const body = page.waitForResponse('**/body.json')
  release()
  await (await body).finished()
  await expect(recent).toBeFocused()
  await recent.press('Enter')
  await expect(results(page).first()).toContainText('테넌시')
})

test('the dialog links to the same results on the search page', async ({ page }) => {
  await page.goto('/')
  await openButton(page).click()
  await wholeIndex(page)
  await input(page).fill('상태 확인')
  await page.getByRole('combobox', { name: '서비스' }).selectOption('ELB')
  await expect(results(page).first()).toHaveAttribute('href', /^\/elb\//)
  const first = await results(page).first().getAttribute('href')
  await dialog(page).getByRole('link', { name: '페이지로 열기' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=.*&service=elb$/)
  await expect(results(page).first()).toHaveAttribute('href', first!)
})

test('searches that led somewhere are offered again, and can be cleared', async ({ page }) => {
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('테넌시')
  await results(page).first().click()
  await expect(page).toHaveURL(/\/ec2\/tenancy\//)
  const recent = dialog(page).getByRole('button', { name: '테넌시', exact: true })
  await openButton(page).click()
  await recent.click()
  await expect(results(page).first()).toContainText('테넌시')
  await input(page).fill('')
  await page.getByRole('button', { name: '모두 지우기' }).click()
  await expect(recent).toHaveCount(0)
})

test('the page of a result marks the words in the section until that is dismissed', async ({
  page,
}) => {
  await page.goto('/')
  await openButton(page).click()
  await page.keyboard.type('InsufficientInstanceCapacity')
  await results(page).first().click()
  await expect(page).toHaveURL(/\/ec2\/launch-troubleshooting\/#capacity$/)
  const marks = page.getByRole('region', { name: '검색어 표시' })
  await expect(marks).toContainText('InsufficientInstanceCapacity')
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map(String).join(' '))
  expect(await marked()).toContain('Insufficient')
  await marks.getByRole('button', { name: '지우기' }).click()
  await expect(marks).toHaveCount(0)
  expect(await marked()).toBe('')
  await page.reload()
  await expect(marks).toHaveCount(0)
})
