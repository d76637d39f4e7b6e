import { expect, test, type Page } from '@playwright/test'

const NOTE = '/ec2/placement-groups/'
const SECTION = 'EC2 배치 그룹 › 클러스터'

const heading = (page: Page, name: string) =>
  page.getByRole('article').getByRole('heading', { name, exact: true })
const menu = (page: Page) => page.getByRole('group', { name: '공유' })
const said = (page: Page) => page.getByRole('main').getByRole('status')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('the section that a link leads to is marked for a moment', async ({ page }) => {
  await page.goto(`${NOTE}#cluster`)
  const style = (name: string) =>
    heading(page, name).evaluate((element) => {
      const { animationName, backgroundColor } = getComputedStyle(element)
      return { animationName, backgroundColor }
    })
  const plain = await style('분산')
  expect(plain.animationName).toBe('none')
  expect((await style('클러스터')).animationName).not.toBe('none')
  await expect
    .poll(async () => (await style('클러스터')).backgroundColor)
    .toBe(plain.backgroundColor)
})

test('a heading is a link to itself', async ({ page }) => {
  await page.goto(NOTE)
  await heading(page, '클러스터').getByRole('link').click()
  await expect(page).toHaveURL(`${NOTE}#cluster`)
  await expect(heading(page, '클러스터')).toBeInViewport()
})

test.describe('with JavaScript', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false)
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

  test('a heading that is pointed at offers the address of its section', async ({
    page,
    isMobile,
    baseURL,
  }) => {
    await page.goto(NOTE)
    await expect(menu(page)).toBeHidden()
    const link = heading(page, '클러스터').getByRole('link')
    if (isMobile) await link.tap()
    else await link.hover()
    await menu(page).getByRole('button', { name: '링크 복사' }).click()
    await expect(said(page)).toHaveText(`‘${SECTION}’ 주소를 복사했다.`)
    expect(await copied(page)).toBe(`${baseURL}${NOTE}cluster/`)
    await expect(menu(page)).toBeHidden()
    await expect(said(page)).toBeEmpty()
  })

  test('a finger that rests on a heading gets the same', async ({ page, isMobile }) => {
    test.skip(!isMobile)
    await page.goto(NOTE)
    const link = heading(page, '클러스터').getByRole('link')
    await link.scrollIntoViewIfNeeded()
    const { x, y } = (await link.boundingBox())!
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', [{ x: x + 10, y: y + 10 }])
    await expect(menu(page)).toBeVisible()
    await touch('touchEnd', [])
    await expect(menu(page)).toBeVisible()
    await page.getByRole('article').getByText('단일 플로우').first().tap()
    await expect(menu(page)).toBeHidden()
  })

  test('the same as Markdown names service, note and section', async ({ page, baseURL }) => {
    await page.goto(NOTE)
    await heading(page, '클러스터').getByRole('link').focus()
    await menu(page).getByRole('button', { name: 'Markdown으로 복사' }).click()
    await expect(said(page)).toHaveText(`‘${SECTION}’ Markdown을 복사했다.`)
    expect(await copied(page)).toBe(`[${SECTION}](${baseURL}${NOTE}cluster/)`)
  })

  test('by keyboard the buttons come right after the heading, and Escape puts them away', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no Tab key')
    await page.goto(NOTE)
    const link = heading(page, '클러스터').getByRole('link')
    await link.focus()
    await expect(menu(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(menu(page).getByRole('button', { name: '링크 복사' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    await expect(link).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(menu(page)).toBeHidden()
  })

  test('a phone opens its share sheet, and closing that says nothing', async ({
    page,
    isMobile,
    baseURL,
  }) => {
    test.skip(!isMobile)
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
        throw new DOMException('closed', 'AbortError')
      }
    })
    await page.goto(NOTE)
    await heading(page, '클러스터').getByRole('link').tap()
    await menu(page).getByRole('button', { name: '링크 공유' }).tap()
    const html = page.locator('html')
    await expect(html).toHaveAttribute(
      'data-shared',
      JSON.stringify({ title: SECTION, url: `${baseURL}${NOTE}cluster/` }),
    )
    await expect(said(page)).toBeEmpty()
  })

  test('where copying is refused, the address is shown', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await page.goto(NOTE)
    await heading(page, '클러스터').getByRole('link').focus()
    await menu(page).getByRole('button', { name: '링크 복사' }).click()
    await expect(said(page)).toContainText(`${baseURL}${NOTE}cluster/`)
  })

  test('selected text gets a link that leads to exactly that text', async ({ page, baseURL }) => {
    await page.goto(NOTE)
    const words = page.getByRole('article').getByText(/^2026년 6월에는/)
    await words.selectText()
    await menu(page).getByRole('button', { name: '링크 복사' }).click()
    await expect(said(page)).toHaveText(/^‘2026년 6월에는 .+…’ 주소를 복사했다\.$/)
    const address = await copied(page)
    expect(address.startsWith(`${baseURL}${NOTE}#choose:~:text=2026`)).toBe(true)
    expect(address.length).toBeLessThan(400)
    // Without the anchor, so that only the text can lead there.
    await page.goto('/')
    await page.goto(address.replace('#choose', '#'))
    await expect(words).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('a term in selected text does not keep its card in the quote', async ({ page, baseURL }) => {
    await page.goto(NOTE)
    const paragraph = page.getByRole('paragraph').filter({ hasText: '복제본을 서로 다른' })
    await expect(paragraph.getByRole('button', { name: '인스턴스 메타데이터' })).toBeVisible()
    await paragraph.selectText()
    await menu(page).getByRole('button', { name: '링크 복사' }).click()
    await expect(said(page)).toContainText('주소를 복사했다')
    expect((await copied(page)).startsWith(`${baseURL}${NOTE}#partition:~:text=`)).toBe(true)
  })

  test('the menu of a selection leaves with it, and on Escape', async ({ page, isMobile }) => {
    await page.goto(NOTE)
    const words = page.getByRole('article').getByText(/^2026년 6월에는/)
    await words.selectText()
    await expect(menu(page)).toBeVisible()
    await page.evaluate(() => getSelection()!.removeAllRanges())
    await expect(menu(page)).toBeHidden()
    await words.selectText()
    await expect(menu(page)).toBeVisible()
    if (isMobile) return
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    expect(await page.evaluate(() => String(getSelection()))).toContain('2026년')
  })

  test('a browser without text fragments copies the quote with the section', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Document.prototype, 'fragmentDirective')
    })
    await page.goto(NOTE)
    await page
      .getByRole('article')
      .getByText(/^2026년 6월에는/)
      .selectText()
    await menu(page).getByRole('button', { name: '링크 복사' }).click()
    await expect(said(page)).toContainText('주소를 복사했다')
    expect(await copied(page)).toMatch(
      new RegExp(`^“2026년 6월에는 [^\n]+”\n${baseURL}${NOTE}choose/$`),
    )
  })

  test('the menu of a long service shows the note that is open', async ({ page, isMobile }) => {
    await page.goto('/cloudformation/stacksets/')
    if (isMobile) await page.getByRole('button', { name: '메뉴' }).click()
    const nav = page.getByRole('navigation', { name: '노트', exact: true })
    await expect(nav.getByRole('link', { name: 'StackSets' })).toBeInViewport()
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test.describe('the address', () => {
    test.skip(({ isMobile }) => isMobile, 'a phone has no wheel')

    /** Scrolls as a reader does, until a section is being read. */
    async function readTo(page: Page, name: string): Promise<void> {
      const outline = page.getByRole('navigation', { name: '목차' })
      await page.getByRole('main').hover()
      await expect(async () => {
        await page.mouse.wheel(0, 150)
        await expect(outline.getByRole('link', { name })).toHaveAttribute('aria-current', 'true', {
          timeout: 100,
        })
      }).toPass({ intervals: [100] })
    }

    test('follows reading, and "back" leaves the page in one step', async ({ page }) => {
      await page.goto('/ec2/')
      await page.goto(NOTE)
      await readTo(page, '분산')
      await expect(page).toHaveURL(`${NOTE}#spread`)
      await page.mouse.wheel(0, -20_000)
      await expect(page).toHaveURL(NOTE)
      await readTo(page, '클러스터')
      await expect(page).toHaveURL(`${NOTE}#cluster`)
      await page.goBack()
      await expect(page).toHaveURL('/ec2/')
    })

    test('stays where a link led, even if the page ends before it is at the top', async ({
      page,
    }) => {
      await page.goto(`${NOTE}#takeaway`)
      const outline = page.getByRole('navigation', { name: '목차' })
      await outline.getByRole('link', { name: '클러스터' }).click()
      await expect(page).toHaveURL(`${NOTE}#cluster`)
      await outline.getByRole('link', { name: '정리' }).click()
      await expect(heading(page, '정리')).toBeInViewport()
      // Longer than the address waits before it follows.
      await page.waitForTimeout(600)
      await expect(page).toHaveURL(`${NOTE}#takeaway`)
      await page.goBack()
      await expect(page).toHaveURL(`${NOTE}#cluster`)
      await expect(heading(page, '클러스터')).toBeInViewport()
    })
  })
})

test('without JavaScript a heading offers nothing that would not work', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false)
  await page.goto(NOTE)
  await heading(page, '클러스터').getByRole('link').hover()
  await expect(menu(page)).toBeHidden()
})
