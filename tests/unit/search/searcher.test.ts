import { describe, expect, test } from 'vitest'
import { IndexError } from '../../../lib/search/files.ts'
import { createSearcher } from '../../../lib/search/searcher.ts'
import { filesOf, noteIds, searcherOf, type ContentOfTest } from './content.ts'

const content: ContentOfTest = {
  notes: [
    {
      id: 'ec2/placement-groups',
      title: '배치 그룹',
      titleEn: 'Placement Groups',
      exams: ['SAA-C03'],
      lead: '간격을 정한다.',
      sections: { spread: ['분산', '랙마다 한 대씩 놓는다.'] },
    },
    { id: 'ec2/hibernate', title: '최대 절전', lead: '메모리를 디스크에 적는다.' },
  ],
  terms: [
    { ko: '최대 절전', en: 'Hibernation', note: 'ec2/hibernate' },
    { ko: '덮어쓰기', en: 'Overwrite', note: 'ec2/placement-groups' },
  ],
}

describe('as the files arrive', () => {
  const { names, glossary, body } = filesOf(content)

  test('names answer first, the body adds the text, the glossary adds synonyms', () => {
    const searcher = createSearcher(names)
    expect(noteIds(searcher, '배치 그룹')).toEqual(['ec2/placement-groups'])
    expect(noteIds(searcher, '메모리')).toEqual([])
    searcher.addBody(body)
    expect(noteIds(searcher, '메모리')).toEqual(['ec2/hibernate'])
    expect(noteIds(searcher, 'hibernation')).toEqual([])
    searcher.addGlossary(glossary)
    expect(noteIds(searcher, 'hibernation')).toEqual(['ec2/hibernate'])
  })

  test('what a file brings is known to the guesses too, though they were asked before', () => {
    const searcher = createSearcher(names)
    expect(noteIds(searcher, 'hibernatoin')).toEqual([])
    expect(noteIds(searcher, '덮어쓰려면')).toEqual([])
    searcher.addGlossary(glossary)
    expect(noteIds(searcher, 'hibernatoin')).toEqual(['ec2/hibernate'])
    expect(noteIds(searcher, '덮어쓰려면')).toEqual(['ec2/placement-groups'])
  })

  test('a body of other notes is refused', () => {
    const searcher = createSearcher(names)
    expect(() => searcher.addBody({ ...body, count: 1 })).toThrow(IndexError)
    expect(() => searcher.addBody({ ...body, count: 1 })).toThrow('body: 1 notes, names: 2')
  })
})

test('a hit names its note, service and section, and where its text is', () => {
  const [hit] = searcherOf(content).search('분산 배치 그룹').notes
  expect(hit).toEqual({
    id: 'ec2/placement-groups',
    title: '배치 그룹',
    service: 'EC2',
    exams: ['SAA-C03'],
    sections: [{ href: '/ec2/placement-groups/#spread', title: '분산', position: 1 }],
  })
})

describe('what a query was read as', () => {
  const searcher = searcherOf(content)

  test.each([
    ['qocl rmfnq', '배치 그룹', 'typed on the Latin keyboard'],
    ['ㅔㅣㅁㅊ드둣 group', 'placement group', 'typed on the Korean one'],
    ['ㅂㅊㄱㄹ', '배치 그룹', 'initials'],
    ['ㅂㅊ ㄱㄹ 랙', '배치 그룹 랙', 'initials of two words'],
    ['plcaement 그룹', 'placement 그룹', 'a slip of the fingers'],
    ['최대 절잔', '최대 절전', 'in Hangul'],
  ])('%s is read as %s: %s', (query, reading) => {
    const found = searcher.search(query)
    expect(found.reading).toBe(reading)
    expect(found.notes).not.toEqual([])
  })

  test.each([
    ['배치 그룹', 'as it stands in the notes'],
    ['배치그룹을', 'spaces and particles are no matter of reading'],
    ['배치 그', 'nor is a word that is being typed'],
    ['hibernation', 'nor another name'],
    ['쿠버네티스', 'what means nothing has no reading'],
    ['', 'nothing'],
  ])('%j has no reading: %s', (query) => {
    expect(searcher.search(query)).not.toHaveProperty('reading')
  })

  test.each([
    ['qocl', 'as keys'],
    ['ㅂㅊㄱㄹ', 'as consonants'],
    ['plcaement', 'with its slip'],
  ])('%s can be searched as it was typed: %s', (query) => {
    expect(noteIds(searcher, query)).toEqual(['ec2/placement-groups'])
    expect(searcher.search(query, { literal: true })).toMatchObject({ notes: [], alternatives: [] })
    expect(searcher.search(query, { literal: true })).not.toHaveProperty('reading')
  })

  test('what stands in the notes is found literally too', () => {
    expect(noteIds(searcher, '배치그룹의 랙', { literal: true })).toEqual(['ec2/placement-groups'])
  })
})

test('a note is found by its title, however it is spaced, cased or composed', () => {
  const searcher = searcherOf(content)
  for (const title of [
    '배치 그룹',
    '배치그룹',
    ' 배치  그룹 ',
    '배치 그룹'.normalize('NFD'),
    'PLACEMENT groups',
    'ｐｌａｃｅｍｅｎｔ　ｇｒｏｕｐｓ',
    '배\u200b치 그룹',
  ])
    expect(noteIds(searcher, title)[0], title).toBe('ec2/placement-groups')
})
