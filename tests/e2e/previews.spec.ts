import { expect, test, type Page } from '@playwright/test'

/** What chats and X read of a page: its head, without scripts. */
async function tagsOf(page: Page): Promise<Record<string, string>> {
  const tags = await page.locator('meta[property^="og:"], meta[name^="twitter:"]').all()
  const pairs = tags.map(async (tag) => [
    (await tag.getAttribute('property')) ?? (await tag.getAttribute('name')),
    await tag.getAttribute('content'),
  ])
  return Object.fromEntries(await Promise.all(pairs))
}

const CASES = [
  { path: '/', image: '/og/home.png', type: 'website', title: 'AWS 학습 노트' },
  { path: '/ec2/', image: '/og/ec2.png', type: 'website', title: 'EC2 (Elastic Compute Cloud)' },
  {
    path: '/ec2/placement-groups/',
    image: '/og/ec2/placement-groups.png',
    type: 'article',
    title: '배치 그룹 · EC2',
  },
  // It has no picture of its own, but its own title.
  { path: '/glossary/', image: '/og/home.png', type: 'website', title: '용어집 | AWS 학습 노트' },
]

for (const { path, image, type, title } of CASES)
  test(`${path} tells chats its title and its picture`, async ({ page, request }) => {
    await page.goto(path)
    const tags = await tagsOf(page)
    expect(tags).toMatchObject({
      'og:title': title,
      'og:type': type,
      'og:locale': 'ko_KR',
      'og:site_name': 'AWS 학습 노트',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    expect(tags['og:description']).toBe(
      await page.locator('meta[name="description"]').getAttribute('content'),
    )
    const address = new URL(tags['og:image']!)
    expect(address.pathname).toBe(image)
    const picture = await request.get(address.pathname)
    expect(picture.headers()['content-type']).toBe('image/png')
    // Width and height stand at byte 16 of a PNG (https://www.w3.org/TR/png-3/#11IHDR).
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  })

test('every section of a note has a picture, no heavier than 30 KiB', async ({ page, request }) => {
  await page.goto('/ec2/placement-groups/')
  const anchors = await page
    .locator('article :is(h2, h3)[id]')
    .evaluateAll((headings) => headings.map(({ id }) => id))
  expect(anchors.length).toBeGreaterThan(5)
  for (const anchor of anchors) {
    const picture = await request.get(`/og/ec2/placement-groups/${anchor}.png`)
    expect(picture.status(), anchor).toBe(200)
    expect((await picture.body()).length, anchor).toBeLessThan(30 * 1024)
  }
})
