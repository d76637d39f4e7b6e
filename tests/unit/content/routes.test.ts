import { describe, expect, test } from 'vitest'
import {
  examPath,
  examsPath,
  feedPath,
  glossaryPath,
  homePath,
  iconPath,
  markdownPath,
  notePath,
  openSearchPath,
  searchPath,
  servicePath,
  sitemapPath,
  subjectPath,
  termPath,
} from '../../../lib/content/routes.ts'

test.each([
  [homePath(), '/'],
  [servicePath('ec2'), '/ec2/'],
  [examsPath(), '/exams/'],
  [examPath('soa-c03'), '/exams/soa-c03/'],
  [glossaryPath(), '/glossary/'],
  [subjectPath('network'), '/glossary/network/'],
  [termPath({ subject: 'network', id: 'subnet' }), '/glossary/network/#subnet'],
])('pages are folders, for the export writes index.html: %s', (path, expected) => {
  expect(path).toBe(expected)
})

test.each([
  ['the Markdown copy of a note', markdownPath('ec2/ami'), '/ec2/ami.md'],
  ['the feed', feedPath(), '/feed.xml'],
  ['the sitemap', sitemapPath(), '/sitemap.xml'],
  ['the description of the search', openSearchPath(), '/opensearch.xml'],
  ['an icon', iconPath('icon-192.png'), '/icon-192.png'],
])('%s is a file: %s', (_, path, expected) => {
  expect(path).toBe(expected)
})

describe('the path of a note', () => {
  test.each([
    ['its top', notePath('ec2/ami'), '/ec2/ami/'],
    ['its lead, whose anchor is empty', notePath('ec2/ami', ''), '/ec2/ami/'],
    ['a section', notePath('ec2/ami', 'limits'), '/ec2/ami/#limits'],
    [
      'a section named in the id, as in the glossary',
      notePath('ec2/ami#limits'),
      '/ec2/ami/#limits',
    ],
    [
      'the section asked for, before that of the id',
      notePath('ec2/ami#limits', 'cost'),
      '/ec2/ami/#cost',
    ],
  ])('leads to %s', (_, path, expected) => {
    expect(path).toBe(expected)
  })
})

describe('the path of a search', () => {
  test.each([
    ['배치 그룹', '배치 그룹'],
    ['R&D #1 50%', 'R&D #1 50%'],
    ['"><script>', '"><script>'],
  ])('carries any query: %s', (query, expected) => {
    const url = new URL(searchPath(query), 'https://example.com')
    expect(url.pathname).toBe('/search/')
    expect(url.searchParams.get('q')).toBe(expected)
    expect(url.hash).toBe('')
  })

  test('is the empty search page without a query', () => {
    expect([searchPath(), searchPath('')]).toEqual(['/search/', '/search/'])
  })
})
