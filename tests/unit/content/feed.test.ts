import { describe, expect, test } from 'vitest'
import { atomFeed } from '../../../lib/content/feed.ts'
import { SITE_URL } from '../../../lib/content/site.ts'
import { ATOM, faultsOf } from '../../atom.ts'
import { valuesOf } from '../../xml.ts'

type FeedNote = Parameters<typeof atomFeed>[0][number]

const note = (id: string, checked: string, changes: FeedNote['changes'] = []): FeedNote => ({
  id,
  title: `제목 ${id}`,
  summary: `${id}의 요약이다.`,
  exams: ['SOA-C03', 'SAA-C03'],
  checked,
  changes,
})

const entries = (xml: string, field: string) => valuesOf(xml, `//a:entry/a:${field}`, ATOM)
const address = (path: string) => SITE_URL + path

test('a feed keeps the rules of RFC 4287, with corrections and without', () => {
  const change = { date: '2026-12-03', text: '한도를 7대에서 10대로 고쳤다.' }
  const xml = atomFeed([note('ec2/a', '2026-12-03', [change]), note('ec2/b', '2026-11-21')])
  expect(faultsOf(xml)).toEqual([])
})

describe('the rules of RFC 4287 are looked at:', () => {
  const xml = atomFeed([note('ec2/a', '2026-11-21'), note('ec2/b', '2026-11-21')])
  test.each([
    ['an entry without an id', /<id>[^<]*ec2\/b\/<\/id>/, '', '4.1.2'],
    ['two entries of one id', /(<id>[^<]*)ec2\/b\//, '$1ec2/a/', '4.1.1'],
    ['a date without a time', /T00:00:00\+09:00/, '', '3.3'],
    ['an author without a name', /<name>[^<]*<\/name>/, '', '3.2.1'],
  ])('%s is found', (_, part, replacement, section) => {
    expect(faultsOf(xml.replace(part, replacement))[0]).toMatch(section)
  })
})

test('a note is an entry by its address, and each of its corrections one of its own', () => {
  const change = { date: '2026-12-03', text: '한도를 7대에서 10대로 고쳤다.' }
  const xml = atomFeed([note('ec2/a', '2026-12-05', [change])])
  expect(entries(xml, 'id')).toEqual([address('/ec2/a/'), address('/ec2/a/?changed=2026-12-03')])
  expect(entries(xml, 'title')).toEqual(['제목 ec2/a', '고침: 제목 ec2/a'])
  expect(entries(xml, 'summary')).toEqual(['ec2/a의 요약이다.', change.text])
  expect(entries(xml, 'updated')).toEqual([
    '2026-12-05T00:00:00+09:00',
    '2026-12-03T00:00:00+09:00',
  ])
  expect(valuesOf(xml, '//a:entry/a:link[@type="text/html"]/@href', ATOM)).toEqual([
    address('/ec2/a/'),
    address('/ec2/a/'),
  ])
})

test('the newest come first, those of a day in reading order, and the oldest fall off the end', () => {
  const days = ['2026-11-21', '2026-12-03', '2026-11-21', '2026-11-30']
  const xml = atomFeed(
    days.map((day, index) => note(`ec2/n${index}`, day)),
    3,
  )
  expect(entries(xml, 'id')).toEqual(['n1', 'n3', 'n0'].map((name) => address(`/ec2/${name}/`)))
  expect(valuesOf(xml, '/a:feed/a:updated', ATOM)).toEqual(['2026-12-03T00:00:00+09:00'])
})

test('a text with signs of XML is the same text for the reader', () => {
  const title = 'R&D <b>"1" ]]> \'2\''
  expect(entries(atomFeed([{ ...note('ec2/a', '2026-11-21'), title }]), 'title')).toEqual([title])
})

test('a feed of nothing is refused: it would have no date', () => {
  expect(() => atomFeed([])).toThrow(/RFC 4287/)
})
