import { expect, test, type APIRequestContext } from '@playwright/test'
import { ATOM, faultsOf } from '../atom'
import { assertFits, valuesOf } from '../xml'

/** What crawlers, feed readers, browsers and models find, in the files as they are published. */

test.skip(
  ({ isMobile, javaScriptEnabled }) => isMobile || !javaScriptEnabled,
  'these files are the same for every browser',
)

/** Files name the site by its public address, the tests by that of their server. */
const pathOf = (url: string) => {
  const { pathname, search, hash } = new URL(url, 'http://localhost')
  return pathname + search + hash
}

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return response.text()
}

const sitemapOf = async (request: APIRequestContext) =>
  valuesOf(await textOf(request, '/sitemap.xml'), '//s:loc', {
    s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  }).map(pathOf)

const notesOf = async (request: APIRequestContext) =>
  (await sitemapOf(request)).filter((path) => /^\/(?!exams|glossary)[^/]+\/[^/]+\/$/.test(path))

/** The value of an attribute in the first tag that begins as given. */
const attributeOf = (html: string, tag: string, name: string) =>
  new RegExp(`${tag}[^>]*\\s${name}="([^"]*)"`).exec(html)?.[1] ?? ''

/** The structured data of a page. */
const dataOf = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json!) as Record<string, unknown>,
  )

test('the sitemap fits its schema and names every page that may be indexed, once', async ({
  request,
}) => {
  // The XSD of sitemaps.org, as the package `sitemap` carries it.
  assertFits(await textOf(request, '/sitemap.xml'), 'node_modules/sitemap/schema/sitemap.xsd')
  const listed = await sitemapOf(request)
  const linked = new Set(['/'])
  for (const path of linked) {
    const html = await textOf(request, path)
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/[^"#?]*\/)"/g)) linked.add(href!)
    if (/<meta name="robots" content="noindex/.test(html)) expect(listed).not.toContain(path)
    else expect(listed).toContain(path)
  }
  expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted())
  expect(listed.filter((path) => !linked.has(path))).toEqual([])
})

test('robots.txt lets all in and says where the sitemap is', async ({ request }) => {
  const robots = await textOf(request, '/robots.txt')
  expect(robots).toMatch(/^User-Agent: \*\nAllow: \/$/m)
  expect(robots).not.toContain('Disallow')
  expect(pathOf(/^Sitemap: (.*)$/m.exec(robots)![1]!)).toBe('/sitemap.xml')
})

test('every page names the feed, which is valid and leads to notes', async ({ request }) => {
  const home = await textOf(request, '/')
  const path = attributeOf(home, '<link rel="alternate" type="application/atom\\+xml"', 'href')
  const feed = await textOf(request, path)
  expect(faultsOf(feed)).toEqual([])
  const links = valuesOf(feed, '//a:entry/a:link/@href', ATOM)
  expect(links.length).toBeGreaterThan(40)
  for (const link of links) await textOf(request, pathOf(link))
})

test('a browser finds the search of this site and comes to its results', async ({ page }) => {
  await page.goto('/ec2/')
  const href = await page.locator('link[rel=search]').getAttribute('href')
  const [template] = valuesOf(
    await textOf(page.request, href!),
    '//o:Url[@type="text/html"]/@template',
    { o: 'http://a9.com/-/spec/opensearch/1.1/' },
  )
  await page.goto(pathOf(template!.replace('{searchTerms}', encodeURIComponent('배치 그룹'))))
  await expect(page.getByRole('link', { name: '배치 그룹' }).first()).toBeVisible()
})

test('Chromium accepts the manifest', async ({ page }) => {
  await page.goto('/')
  const browser = await page.context().newCDPSession(page)
  expect((await browser.send('Page.getAppManifest')).errors).toEqual([])
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors')
  // Playwright's pages are private ones, which cannot install.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('every icon has the size it is named with, and shows the mark', async ({ page }) => {
  await page.goto('/')
  const manifest = await textOf(page.request, '/manifest.webmanifest')
  const { icons } = JSON.parse(manifest) as { icons: { src: string; sizes: string }[] }
  const [mark, ...drawn] = icons
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  drawn.push({ src: apple!, sizes: '180x180' }, { src: '/favicon.ico', sizes: '48x48' })
  for (const { src, sizes } of drawn) {
    const found = await page.evaluate(compareIcons, [src, mark!.src] as const)
    expect(found.size, src).toBe(sizes)
    // Room at the edge, for masks, moves the mark inwards.
    expect(found.difference, src).toBeLessThan(src.includes('maskable') ? 0.2 : 0.05)
  }
})

/** Runs in the page. @returns the size of the first icon, and the share of it that looks otherwise */
async function compareIcons(addresses: readonly [string, string]) {
  const images = await Promise.all(
    addresses.map(async (src) => {
      const image = Object.assign(new Image(), { src })
      await image.decode()
      return image
    }),
  )
  const { naturalWidth: width, naturalHeight: height } = images[0]!
  const [drawn, mark] = images.map((image) => {
    const canvas = new OffscreenCanvas(width, height).getContext('2d')!
    canvas.drawImage(image, 0, 0, width, height)
    return canvas.getImageData(0, 0, width, height).data
  })
  const different = drawn!.filter((value, i) => Math.abs(value - mark![i]!) > 64).length
  return { size: `${width}x${height}`, difference: different / drawn!.length }
}

test('every note has its data, and a copy in Markdown that begins with its title', async ({
  request,
}) => {
  const notes = await notesOf(request)
  expect(notes.length).toBeGreaterThan(40)
  for (const path of notes) {
    const html = await textOf(request, path)
    const title = /<h1[^>]*>([^<]*)/.exec(html)![1]!.trim()
    const [data] = dataOf(html)
    const [article, breadcrumb] = data!['@graph'] as Record<string, unknown>[]
    expect(article).toMatchObject({ '@type': 'TechArticle', headline: title })
    expect(pathOf(article!.url as string)).toBe(path)
    for (const { item } of breadcrumb!.itemListElement as { item: string }[])
      await textOf(request, pathOf(item))
    const copy = attributeOf(html, '<link rel="alternate" type="text/markdown"', 'href')
    expect(pathOf(copy)).toBe(path.replace(/\/$/, '.md'))
    const markdown = await request.get(pathOf(copy))
    expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8')
    expect((await markdown.text()).startsWith(`# ${title}`), path).toBe(true)
  }
})

test('every term of the glossary is a defined term with an address that is on the page', async ({
  request,
}) => {
  const subjects = (await sitemapOf(request)).filter((path) => /^\/glossary\/.+/.test(path))
  expect(subjects.length).toBeGreaterThan(5)
  for (const path of subjects) {
    const html = await textOf(request, path)
    const terms = dataOf(html)[0]!.hasDefinedTerm as { url: string }[]
    const ids = [...html.matchAll(/<div id="([^"]+)"/g)].map(([, id]) => `${path}#${id}`)
    expect(terms.map(({ url }) => pathOf(url))).toEqual(ids)
  }
})

test('home says how to search the site', async ({ request }) => {
  const [data] = dataOf(await textOf(request, '/'))
  expect(data).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction' } })
})

test('llms.txt leads to the copy of every note, in reading order', async ({ request }) => {
  const text = await textOf(request, '/llms.txt')
  const copies = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, url]) => pathOf(url!))
  expect(copies).toEqual((await notesOf(request)).map((path) => path.replace(/\/$/, '.md')))
})
