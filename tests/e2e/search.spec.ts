import { expect, test, type Page } from '@playwright/test'
import { dialog, hold, input, openButton, results, status, wholeIndex } from './search-box.ts'

/** Requests for the code and the files of search. */
function searchRequests(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/search\/.+|search\.(island|worker)/.test(pathname)) paths.push(pathname)
  })
  return paths
}

test.describe('with JavaScript', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false)

  test('nothing of search is loaded before the reader reaches for it', async ({
    page,
    isMobile,
  }) => {
    const requests = searchRequests(page)
    await page.goto('/')
    await page.getByRole('main').hover({ position: { x: 5, y: 5 } })
    expect(requests).toEqual([])
    const names = page.waitForRequest(/names\.json$/)
    if (isMobile) await openButton(page).tap()
    else await openButton(page).hover()
    await names
  })

  test('the button opens it, Korean is found while typing, and a result leads to its section', async ({
    page,
  }) => {
    await page.goto('/')
    await openButton(page).click()
    await expect(input(page)).toBeFocused()
    await page.keyboard.type('분산 배치 그룹의')
    await expect(results(page).first()).toContainText('배치 그룹')
    await expect(status(page)).toContainText('찾았다')
    await results(page).filter({ hasText: '분산' }).first().click()
    await expect(page).toHaveURL(/\/ec2\/placement-groups\//)
    await expect(dialog(page)).toBeHidden()
  })

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it, and Escape gives the focus back`, async ({ page, isMobile }) => {
      test.skip(isMobile, 'a phone has no such keys')
      await page.goto('/ec2/ami/')
      await openButton(page).focus()
      await page.keyboard.press(key)
      await expect(input(page)).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog(page)).toBeHidden()
      await expect(openButton(page)).toBeFocused()
    })
  }

  test('arrows move through the results and Enter opens one at its anchor', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no arrow keys')
    // With texts other results come, and the last is no longer the last.
    await hold(page, '**/texts/**')
    await page.goto('/')
    await page.keyboard.press('/')
    await wholeIndex(page)
    await input(page).fill('배치 그룹 파티션')
    await expect(results(page)).not.toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expect(results(page).first()).toBeFocused()
    await page.keyboard.press('End')
    await expect(results(page).last()).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowUp')
    await expect(input(page)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ec2\/placement-groups\/#partition$/)
    await expect(page.getByRole('heading', { name: /^파티션/ })).toBeInViewport()
  })

  test('a result on the same page closes the dialog and goes to the section', async ({ page }) => {
    await page.goto('/ec2/placement-groups/')
    await openButton(page).click()
    await page.keyboard.type('배치 그룹 파티션')
    await results(page).filter({ hasText: '파티션' }).first().click()
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole('heading', { name: /^파티션/ })).toBeInViewport()
  })

  test('a letter typed on a result goes on in the input', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no arrow keys')
    await page.goto('/')
    await page.keyboard.press('/')
    await page.keyboard.type('am')
    await expect(results(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('i')
    await expect(input(page)).toHaveValue('ami')
  })

  test('a syllable in composition is searched, and the Enter that ends it opens nothing', async ({
    page,
  }) => {
    await page.goto('/')
    await openButton(page).click()
    const ime = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await compose('테')
    await compose('텐')
    await compose('테너')
    await expect(results(page).first()).toContainText('테넌시')
    await input(page).dispatchEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      cancelable: true,
    })
    await expect(page).toHaveURL('/')
    await ime.send('Input.insertText', { text: '테넌시' })
    await expect(input(page)).toHaveValue('테넌시')
    await expect(results(page).first()).toContainText('테넌시')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/ec2\/tenancy\//)
  })

  test('a snippet shows the words with the match marked, as text', async ({ page }) => {
    await page.goto('/')
    await openButton(page).click()
    await page.keyboard.type('배치 그룹 단일 플로우')
    const first = results(page).first()
    await expect(first.getByText('단일', { exact: true }).first()).toBeVisible() // an element of its own: the mark
    await expect(first).toContainText('10Gbps')
    await input(page).fill('<img src=x onerror=alert(1)>')
    await expect(page.getByRole('list', { name: '검색 결과' }).getByRole('img')).toHaveCount(0)
  })

  test('nothing found is said', async ({ page }) => {
    await page.goto('/')
    await openButton(page).click()
    await page.keyboard.type('qqqq1111')
    await expect(status(page)).toContainText('찾은 것이 없다')
    await expect(results(page)).toHaveCount(0)
  })

  test('words typed before the index is here are searched when it comes', async ({ page }) => {
    const deliver = await hold(page, '**/names.json')
    await page.goto('/')
    await openButton(page).click()
    await page.keyboard.type('배치 그룹')
    await expect(results(page)).toHaveCount(0)
    deliver()
    await expect(results(page).first()).toContainText('배치 그룹')
  })

  test('a failing network is said, and trying again works', async ({ page }) => {
    await page.route('**/body.json', (route) => route.abort())
    await page.goto('/')
    await openButton(page).click()
    await page.keyboard.type('배치 그룹')
    await expect(status(page)).toContainText('연결을 확인')
    await expect(results(page).first()).toContainText('배치 그룹')
    await page.unroute('**/body.json')
    await page.getByRole('button', { name: '다시 시도' }).click()
    await expect(status(page)).toContainText('찾았다')
  })

  test('an index of another build is said, and trying again opens a new page', async ({ page }) => {
    await page.route('**/names.json', (route) =>
      route.fulfill({ json: { analyzer: 0 }, headers: { 'cache-control': 'no-store' } }),
    )
    await page.goto('/')
    await openButton(page).click()
    await page.keyboard.type('배치 그룹')
    await expect(status(page)).toContainText('맞지 않는다')
    await page.unroute('**/names.json')
    await page.getByRole('button', { name: '다시 시도' }).click()
    await expect(page).toHaveURL(/\/search\/\?q=/)
    await expect(results(page).first()).toContainText('배치 그룹')
  })

  for (const [name, damage] of [
    ['cut off', { body: '{"analyzer":' }],
    ['missing', { status: 404, body: '' }],
    ['of another shape', { json: { analyzer: 3, count: 1 } }],
  ] as const) {
    test(`an index file that is ${name} is said, and what is there still answers`, async ({
      page,
    }) => {
      await page.route('**/body.json', (route) => route.fulfill(damage))
      await page.goto('/')
      await openButton(page).click()
      await page.keyboard.type('배치 그룹')
      await expect(status(page)).toContainText('맞지 않는다')
      await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible()
      await expect(results(page).first()).toContainText('배치 그룹')
    })
  }

  for (const code of ['**/search.island*', '**/search.worker*']) {
    test(`when its code does not come (${code}), the search page can be tried`, async ({
      page,
    }) => {
      await page.route(code, (route) => route.abort())
      await page.goto('/')
      await openButton(page).click()
      await page.keyboard.type('배치 그룹')
      await expect(status(page)).toContainText('불러오지 못했다')
      await page.unroute(code)
      await page.getByRole('button', { name: '다시 시도' }).click()
      await expect(page).toHaveURL(/\/search\/\?q=/)
      await expect(results(page).first()).toContainText('배치 그룹')
    })
  }

  test('Enter opens what was typed, and not what was found for fewer letters', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'a phone has no such keyboard')
    await page.goto('/')
    await page.keyboard.press('/')
    await page.keyboard.type('테')
    await expect(results(page).first()).toBeVisible()
    // In one task: no answer can come between the letters and the key.
    await input(page).evaluate((box: HTMLInputElement) => {
      box.value = 'AMI'
      box.dispatchEvent(new Event('input', { bubbles: true }))
      box.form!.requestSubmit()
    })
    await expect(page).toHaveURL(/\/ec2\/ami\//)
  })

  test('the search page answers a linked query and keeps its address in step', async ({ page }) => {
    await page.goto('/search/?q=배치 그룹')
    await expect(input(page)).toHaveValue('배치 그룹')
    await expect(results(page).first()).toContainText('배치 그룹')
    await input(page).fill('테넌시')
    await expect(results(page).first()).toContainText('테넌시')
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('테넌시')}`)
    await results(page).first().click()
    await expect(page).toHaveURL(/\/ec2\/tenancy\//)
    await page.goBack()
    await expect(input(page)).toHaveValue('테넌시')
    await expect(results(page).first()).toContainText('테넌시')
  })
})

test('without JavaScript the button leads to a page that says what to do instead', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false)
  await page.goto('/')
  await openButton(page).click()
  await expect(page).toHaveURL('/search/')
  await expect(page.getByText('자바스크립트')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: '용어집' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'EC2' }).click()
  await expect(page).toHaveURL('/ec2/')
})
