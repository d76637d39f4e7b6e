import { describe, expect, test } from 'vitest'
import { shown, toldTo } from '@/scripts/scrapers'

const head = (...tags: string[]) => `<!doctype html><html><head>${tags.join('')}</head><body>`
const OWN = '<title>쪽</title><meta name="description" content="쪽의 설명">'
const OPEN_GRAPH =
  '<meta property="og:title" content="글 &amp; 그림"><meta property="og:image" content="/a.png">'

describe('a scraper is told', () => {
  test.each<[prefers: 'og' | 'twitter', html: string, title: string | undefined, why: string]>([
    ['og', head(OWN), '쪽', 'its own title, when there is no other'],
    ['og', head(OWN, OPEN_GRAPH), '글 & 그림', 'the title of Open Graph'],
    ['twitter', head(OWN, OPEN_GRAPH), '글 & 그림', 'that too, when there is none of X'],
    ['twitter', head(OPEN_GRAPH, '<meta name="twitter:title" content="X">'), 'X', 'that of X'],
    ['og', head('<meta property="og:title" content="">', OWN), '쪽', 'nothing by an empty tag'],
    ['og', head(OPEN_GRAPH).slice(0, 70), undefined, 'nothing by a tag that was cut off'],
  ])('%s: %s → %s: %s', (prefers, html, title) => {
    expect(toldTo({ prefers }, html).title).toBe(title)
  })

  test('the page it is on, by Open Graph before the canonical address', () => {
    const canonical = '<link rel="canonical" href="https://a.example/note/">'
    const url = '<meta property="og:url" content="https://a.example/note/section/">'
    expect(toldTo({ prefers: 'og' }, head(canonical)).url).toBe('https://a.example/note/')
    expect(toldTo({ prefers: 'og' }, head(canonical, url)).url).toBe(
      'https://a.example/note/section/',
    )
  })
})

test.each<[text: string, ems: number | undefined, expected: string, why: string]>([
  ['한글 열 글자는 열', 10, '한글 열 글자는 열', 'spaces and Latin letters take half a syllable'],
  ['AWS CloudFormation', 9, 'AWS CloudFormation', 'eighteen Latin letters are nine ems'],
  ['AWS CloudFormation', 8, 'AWS CloudFormati…', 'what does not fit is cut'],
  ['배치 그룹은 가깝다', 3, '배치…', 'no space is left before the ellipsis'],
  ['배치 그룹은 가깝다', undefined, '배치 그룹은 가깝다', 'a tool without a limit shows all'],
])('%s in %s ems is shown as %s: %s', (text, ems, expected) => {
  expect(shown(text, ems)).toBe(expected)
})
