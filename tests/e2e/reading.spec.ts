import { expect, test } from '@playwright/test'

const NOTE = '/ec2/placement-groups/'

test('a note names itself, its exams and the day its facts were checked', async ({ page }) => {
  await page.goto(NOTE)
  await expect(page).toHaveTitle('배치 그룹 · EC2 | AWS 학습 노트')
  const note = page.getByRole('article')
  await expect(note).toHaveCount(1)
  await expect(note.getByRole('heading', { level: 1, name: '배치 그룹' })).toBeVisible()
  await expect(note.getByRole('list', { name: '시험' })).toContainText('SAA-C03')
  await expect(note.getByText(/공식 문서와 대조/)).toBeVisible()
})

test('a correction shows what is wrong, what is right and the official source', async ({
  page,
}) => {
  await page.goto(NOTE)
  const correction = page.getByRole('note', { name: '정정' }).first()
  await expect(correction.getByRole('deletion')).toBeVisible()
  await expect(correction.getByRole('link', { name: '공식 문서' })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.aws\.amazon\.com\//,
  )
})

test('a table names its columns and rows', async ({ page }) => {
  await page.goto(NOTE)
  const table = page.getByRole('figure', { name: '세 전략의 차이' }).getByRole('table')
  await expect(table.getByRole('columnheader', { name: '파티션(Partition)' })).toBeVisible()
  await expect(table.getByRole('rowheader', { name: '목적' })).toBeVisible()
})

test('a link to a section opens with its heading below the header, at once', async ({ page }) => {
  await page.goto(`${NOTE}#partition`)
  const { y } = (await page.getByRole('heading', { name: '파티션', exact: true }).boundingBox())!
  const { height } = (await page.getByRole('banner').boundingBox())!
  expect(y).toBeGreaterThanOrEqual(height)
  expect(y).toBeLessThan(2 * height)
})

test('a term shows its meaning when pressed, and leads to the glossary', async ({ page }) => {
  await page.goto(NOTE)
  await page.getByRole('article').getByRole('button', { name: '배치 그룹' }).click()
  const link = page.getByRole('link', { name: '용어집에서 보기' })
  await expect(link).toBeVisible()
  await link.click()
  await expect(page).toHaveURL(/\/glossary\/[a-z-]+\/#placement-group$/)
})

test('the next note is one press away, and so is the one before', async ({ page }) => {
  await page.goto('/ec2/instance-types/')
  const pager = page.getByRole('navigation', { name: '앞뒤 노트' })
  await pager.getByRole('link', { name: /^다음/ }).click()
  await expect(page).toHaveURL(/\/ec2\/ami\/$/)
  await pager.getByRole('link', { name: /^이전/ }).click()
  await expect(page).toHaveURL(/\/ec2\/instance-types\/$/)
})

test('the page is never wider than the screen', async ({ page }) => {
  for (const path of ['/', '/ec2/', NOTE, '/ec2/purchasing-options/', '/glossary/', '/exams/']) {
    await page.goto(path)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, path).toBe(0)
  }
})

test.describe('with scripts', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled)

  test('the copy button puts the code on the clipboard, as it is run', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(NOTE)
    const code = page.getByRole('figure', { name: '분산 그룹을 만들고' })
    await code.getByRole('button', { name: '복사' }).click()
    await expect(code.getByRole('button', { name: '복사했다' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^aws ec2 create-placement-group .+ --strategy spread\naws ec2 run-instances /,
    )
  })

  test('the outline marks the section being read', async ({ page, isMobile }) => {
    await page.goto(`${NOTE}#create`)
    if (isMobile) await page.getByRole('button', { name: '목차' }).click()
    const outline = page.getByRole('navigation', { name: '목차' })
    await expect(outline.getByRole('link', { name: '만들고 넣기' })).toHaveAttribute('aria-current')
    await expect(outline.getByRole('link', { name: '정리' })).not.toHaveAttribute('aria-current')
  })

  test('a colour scheme follows the system until the reader chooses, and the choice lasts', async ({
    page,
  }) => {
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto('/')
    const toggle = page.getByRole('button', { name: '어두운 화면' })
    const light = await background()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    const dark = await background()
    expect(dark).not.toBe(light)

    await toggle.click()
    expect(await background()).toBe(light)
    await page.goto(NOTE)
    expect(await background()).toBe(light)

    await toggle.click()
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await background()).toBe(light)
  })
})
