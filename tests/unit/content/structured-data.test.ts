import { describe, expect, test } from 'vitest'
import { SITE_URL } from '../../../lib/content/site.ts'
import { noteData, subjectData, websiteData } from '../../../lib/content/structured-data.ts'

/** The vocabulary itself is held by the types of schema-dts; here stand the rules of Google's guides. */

/** What a crawler reads. */
const asRead = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

const note = {
  id: 'ec2/placement-groups',
  title: '배치 그룹',
  titleEn: 'Placement Groups',
  summary: '인스턴스를 하드웨어에 어떻게 놓을지 정한다.',
  checked: '2026-11-21',
}
const service = { id: 'ec2', title: 'EC2' }
const graphOf = () => asRead(noteData(note, service)['@graph']) as Record<string, unknown>[]

// https://developers.google.com/search/docs/appearance/structured-data/article
test('a note is a dated article with an author, an image and the address that is shared', () => {
  expect(graphOf()[0]).toMatchObject({
    '@type': 'TechArticle',
    headline: '배치 그룹',
    url: `${SITE_URL}/ec2/placement-groups/`,
    image: `${SITE_URL}/og/ec2/placement-groups.png`,
    dateModified: '2026-11-21',
    author: { '@type': 'Organization', name: 'AWS 학습 노트', url: `${SITE_URL}/` },
  })
})

// https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
test('a note stands below its service, which stands below home', () => {
  const { itemListElement } = graphOf()[1] as { itemListElement: Record<string, unknown>[] }
  expect(itemListElement.map(({ position, name, item }) => [position, name, item])).toEqual([
    [1, '홈', `${SITE_URL}/`],
    [2, 'EC2', `${SITE_URL}/ec2/`],
    [3, '배치 그룹', `${SITE_URL}/ec2/placement-groups/`],
  ])
})

// https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
test('the site tells how to search it, with the same word in the template and in its input', () => {
  const { potentialAction } = asRead(websiteData()) as {
    potentialAction: { target: { urlTemplate: string }; 'query-input': string }
  }
  const word = /name=(\w+)$/.exec(potentialAction['query-input'])![1]
  expect(potentialAction.target.urlTemplate).toBe(`${SITE_URL}/search/?q={${word}}`)
})

describe('a term', () => {
  const term = {
    id: 'imds',
    ko: 'IMDS',
    en: 'IMDS',
    acronym: 'IMDS',
    aliases: ['인스턴스 메타데이터'],
    misspellings: ['메타데이타'],
    meaning: '인스턴스가 자기 정보를 읽는 주소다.',
    subject: 'compute',
  }
  const data = subjectData({ id: 'compute', title: '컴퓨팅', terms: [term] })
  const [found] = asRead(data.hasDefinedTerm) as Record<string, unknown>[]

  test('has its address on the page of the set', () => {
    expect(data.url).toBe(`${SITE_URL}/glossary/compute/`)
    expect(found!.url).toBe(`${SITE_URL}/glossary/compute/#imds`)
  })

  test('has each of its other names once, and no wrong spelling', () => {
    expect(found!.alternateName).toEqual(['인스턴스 메타데이터'])
  })
})
