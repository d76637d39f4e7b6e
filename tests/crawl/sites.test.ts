/** The sites that `npm test` has built: one at the root of its host, one in a folder of another. */
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from '../../scripts/out.ts'
import { SECOND_SITE } from '../../scripts/second-site.ts'
import { crawl, type Crawl } from './crawl.ts'

const { SITE_URL, BASE_PATH, OUT_DIR } = SECOND_SITE
const crawls = new Map<string, Crawl>()
const pagesOf = (folder: string) =>
  crawls.get(folder)!.files.filter((file) => file.endsWith('.html'))

beforeAll(() => {
  for (const folder of ['out', OUT_DIR]) crawls.set(folder, crawl(folder, builtFor(folder)))
}, 120_000)

describe.each(['out', OUT_DIR])('in %s', (folder) => {
  test('every address of the site leads to a file, and its fragment to an element', () => {
    const { mentions, faults } = crawls.get(folder)!
    expect(mentions.length).toBeGreaterThan(5000)
    expect(faults).toEqual([])
  })

  test('every page says once, and in full, which address stands for it', () => {
    const { mentions } = crawls.get(folder)!
    const canonical = mentions.filter(({ where }) => where === '<link rel="canonical" href>')
    expect(canonical.map(({ file }) => file)).toEqual(
      pagesOf(folder).filter((file) => file !== '404.html'),
    )
    const home = builtFor(folder).href
    expect(canonical.filter(({ address }) => !address.startsWith(home))).toEqual([])
  })
})

describe('a site in a folder of another host', () => {
  test('is built for its settings', () => {
    expect(builtFor(OUT_DIR).href).toBe(`${SITE_URL}${BASE_PATH}/`)
  })

  test('has the same pages', () => {
    expect(pagesOf(OUT_DIR)).toEqual(pagesOf('out'))
  })

  test('leads nobody to the machine it was built on', () => {
    const { mentions } = crawls.get(OUT_DIR)!
    expect(mentions.filter(({ address }) => /\/\/(localhost|127\.)/.test(address))).toEqual([])
  })
})
