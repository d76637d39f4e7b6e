import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANALYZER_VERSION } from '../../../lib/search/analyzer.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { createSearcher } from '../../../lib/search/searcher.ts'
import { filesOf, noteIds, searcherOf, type ContentOfTest } from './content.ts'

const content: ContentOfTest = {
  notes: [
    {
      id: 'ec2/placement-groups',
      title: '배치 그룹',
      titleEn: 'Placement Groups',
      lead: '간격을 정한다.',
      sections: { spread: ['분산', '랙마다 한 대씩 놓는다.'] },
    },
    { id: 'ec2/hibernate', title: '최대 절전', lead: '메모리를 디스크에 적는다.' },
  ],
  terms: [{ ko: '최대 절전', en: 'Hibernation' }],
}

describe('as the files arrive', () => {
  const { names, glossary, body } = filesOf(content)

  test('names answer first, the glossary adds synonyms, the body adds the text', () => {
    const searcher = createSearcher(names)
    expect(noteIds(searcher, '배치 그룹')).toEqual(['ec2/placement-groups'])
    expect(noteIds(searcher, 'hibernation')).toEqual([])
    searcher.addGlossary(glossary)
    expect(noteIds(searcher, 'hibernation')).toEqual(['ec2/hibernate'])
    expect(noteIds(searcher, '메모리')).toEqual([])
    searcher.addBody(body)
    expect(noteIds(searcher, '메모리')).toEqual(['ec2/hibernate'])
  })

  test('the body may come before the glossary', () => {
    const searcher = createSearcher(names)
    searcher.addBody(body)
    searcher.addGlossary(glossary)
    expect(noteIds(searcher, 'hibernation')).toEqual(['ec2/hibernate'])
  })

  test.each([
    ['of another analyzer', { ...names, analyzer: ANALYZER_VERSION + 1 }],
    ['without a version', { notes: [], services: [] }],
    ['that is nothing', null],
    ['that is no object', 'names'],
  ])('names %s are refused', (_, file) => {
    expect(() => createSearcher(file)).toThrow(IndexError)
  })

  test('glossary and body of another analyzer are refused, and so is a body of other notes', () => {
    const searcher = createSearcher(names)
    expect(() => searcher.addGlossary({ ...glossary, analyzer: 0 })).toThrow(IndexError)
    expect(() => searcher.addBody({ ...body, analyzer: 0 })).toThrow(IndexError)
    expect(() => searcher.addBody({ ...body, count: 1 })).toThrow(IndexError)
  })
})

test('a hit names its note, service and section, and where its text is', () => {
  const [hit] = searcherOf(content).search('배치 그룹 랙').notes
  expect(hit).toEqual({
    id: 'ec2/placement-groups',
    title: '배치 그룹',
    service: 'EC2',
    sections: [{ href: '/ec2/placement-groups/#spread', title: '분산', position: 1 }],
  })
})

describe('any string is a query', () => {
  const searcher = searcherOf(content)

  test.each([
    ['', 'nothing'],
    ['   \n\t', 'spaces'],
    ['\ud800배치\udc00', 'lone surrogates'],
    ['배치 '.repeat(5_000), '20,000 characters'],
    ['가'.repeat(10_000), 'one word of 10,000 syllables'],
    ['a'.repeat(10_000), 'one word of 10,000 letters'],
    ['a-'.repeat(5_000), 'one identifier of 5,000 parts'],
    ['.*+?^${}()|[]\\', 'syntax of regular expressions'],
    ['(a+)+$'.repeat(50), 'a pattern that backtracks'],
    ['<script>alert(1)</script>', 'markup'],
    ['__proto__ constructor toString', 'names of object properties'],
    ['💣🇰🇷👨‍👩‍👧', 'emoji'],
    ['\u202e\u0000\ufeff', 'controls'],
  ])('%j gives an answer: %s', (query) => {
    expect(Array.isArray(searcher.search(query).notes)).toBe(true)
  })

  test('random strings give an answer, the same every time', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('배치', '그', 'ㄹ', '랙마다', 'placement-', ' ', '7'))
        .map((l) => l.join('')),
    )
    fc.assert(
      fc.property(strings, (query) => {
        expect(searcher.search(query)).toEqual(searcher.search(query))
      }),
    )
  })

  test('a note is found by its title, however it is spaced, cased or composed', () => {
    for (const title of [
      '배치 그룹',
      '배치그룹',
      ' 배치  그룹 ',
      '배치 그룹'.normalize('NFD'),
      'PLACEMENT groups',
    ])
      expect(noteIds(searcher, title)[0]).toBe('ec2/placement-groups')
  })
})
