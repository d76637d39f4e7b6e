import { expect, test, type Page } from '@playwright/test'

/** Opens an address that leads on at once, which interrupts its own load. */
const open = (page: Page, path: string) => page.goto(path, { waitUntil: 'commit' })

test('the page of a section takes the reader there, and "back" to where they came from', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto('/ec2/')
  await open(page, '/ec2/placement-groups/cluster/')
  await expect(page).toHaveURL('/ec2/placement-groups/#cluster')
  await expect(page.getByRole('heading', { name: '클러스터', exact: true })).toBeInViewport()
  await page.goBack()
  await expect(page).toHaveURL('/ec2/')
  expect(errors).toEqual([])
})

test('every section of a note has a page that says what the section says', async ({ request }) => {
  const note = await (await request.get('/ec2/placement-groups/')).text()
  const anchors = [...note.matchAll(/<h[23] id="([a-z0-9-]+)"/g)].map((match) => match[1]!)
  expect(anchors.length).toBeGreaterThan(5)
  const titles = new Set<string>()
  for (const anchor of anchors) {
    const response = await request.get(`/ec2/placement-groups/${anchor}/`)
    expect(response.status(), anchor).toBe(200)
    const html = await response.text()
    const property = (name: string) =>
      new RegExp(`<meta property="${name}" content="([^"]+)">`).exec(html)?.[1]
    titles.add(property('og:title')!)
    expect(property('og:description'), anchor).toMatch(/[가-힣]/)
    expect(property('og:url'), anchor).toMatch(`/ec2/placement-groups/${anchor}/`)
    expect(property('og:image'), anchor).toMatch(`/og/ec2/placement-groups/${anchor}.png`)
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/ec2\/placement-groups\/">/)
    expect(html.length, anchor).toBeLessThan(3000)
  }
  expect(titles.size).toBe(anchors.length)
})

test('an old fragment and an old section page still lead to the section', async ({ page }) => {
  for (const old of ['/lambda/limits/#soft', '/lambda/limits/soft/']) {
    await page.goto('about:blank')
    await open(page, old)
    const heading = page.getByRole('heading', { name: '늘릴 수 있는 한도(소프트)' })
    await expect(heading, old).toBeInViewport()
    // Below the header, not under it.
    expect((await heading.boundingBox())!.y, old).toBeGreaterThan(50)
  }
  await expect(page).toHaveURL('/lambda/limits/#adjustable')
})

test('an old page leads to the note that took its place, and its fragments to theirs', async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  // No note has moved yet: the page of a section, with the links that the page of an old note has.
  const section = await (await request.get('/ec2/placement-groups/cluster/')).text()
  const body = section
    .replaceAll('/ec2/placement-groups/#cluster', '/ec2/ami/')
    .replace(
      '<script>',
      '<p><a id="old-groups" href="/ec2/placement-groups/#cluster">#</a></p><script>',
    )
  await page.route('**/ec2/images/', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/ec2/')
  await open(page, '/ec2/images/')
  await expect(page).toHaveURL('/ec2/ami/')
  await page.goBack()
  await expect(page).toHaveURL('/ec2/')
  await open(page, '/ec2/images/#old-groups')
  // Without scripts, nobody can tell which fragment was asked for.
  await expect(page).toHaveURL(
    javaScriptEnabled === false
      ? /^\S+\/ec2\/ami\/(#old-groups)?$/
      : '/ec2/placement-groups/#cluster',
  )
})
