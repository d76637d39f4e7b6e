import { describe, expect, test } from 'vitest'
import type { SearchContent } from '../../../lib/search/build.ts'
import { withoutRedundantNames } from '../../../lib/search/redundant-names.ts'

const note = (id: string, title: string, text = ''): SearchContent['notes'][number] => ({
  id,
  title,
  titleEn: title,
  aliases: [],
  summary: '',
  exams: [],
  questions: [],
  sections: [{ anchor: '', depth: 0, title: '', text }],
})
const term = (
  ko: string,
  en: string,
  names: Partial<SearchContent['terms'][number]>,
): SearchContent['terms'][number] => ({ ko, en, aliases: [], misspellings: [], ...names })

const content = (terms: SearchContent['terms']): SearchContent => ({
  services: [{ id: 'ec2', title: 'EC2', titleEn: 'Elastic Compute Cloud', aliases: [] }],
  notes: [
    note('ec2/tenancy', '테넌시', '하드웨어를 혼자 쓴다. 물리 서버의 격리가 뜻이다.'),
    note('ec2/overview', 'EC2 개요', '가상 서버다.'),
    note('ec2/storage', '저장소', '디스크를 붙인다. 문제를 푼다.'),
  ],
  terms,
})
const left = (terms: SearchContent['terms']) =>
  withoutRedundantNames(content(terms)).terms.map(({ aliases, misspellings }) => [
    ...aliases,
    ...misspellings,
  ])

describe('left out is', () => {
  test.each([
    ['EC2 테넌시', 'its name with that of its service'],
    ['테넌시 Tenancy', 'its two names together'],
  ])('%s: %s', (name) => {
    const terms = [term('테넌시', 'tenancy', { note: 'ec2/tenancy', aliases: [name] })]
    expect(left(terms)).toEqual([[]])
  })

  test('a misspelling that is a slip of the fingers', () => {
    const terms = [term('테넌시', 'tenancy', { note: 'ec2/tenancy', misspellings: ['테넌쉬'] })]
    expect(left(terms)).toEqual([[]])
  })
})

describe('kept is', () => {
  test.each([
    ['단독 사용', 'ec2/tenancy', 'what nothing else says'],
    ['저장소 격리', 'ec2/tenancy', 'what leads to another note without it'],
  ])('%s (%s): %s', (name, noteId) => {
    const terms = [term('테넌시', 'tenancy', { note: noteId, aliases: [name] })]
    expect(left(terms)).toEqual([[name]])
  })

  test('a name of a term that no note explains', () => {
    expect(left([term('테넌시', 'tenancy', { aliases: ['EC2 테넌시'] })])).toEqual([['EC2 테넌시']])
  })

  test('one of two names that only their fellow explains', () => {
    const aliases = ['단독 사용', '단독 사용자']
    const terms = [term('테넌시', 'tenancy', { note: 'ec2/tenancy', aliases })]
    expect(left(terms)[0]!.length).toBeGreaterThan(0)
  })

  test('everything but names: titles, acronyms, notes and services', () => {
    const before = content([
      term('테넌시', 'tenancy', { acronym: 'TNC', note: 'ec2/tenancy', aliases: ['EC2 테넌시'] }),
    ])
    const after = withoutRedundantNames(before)
    expect(after).toEqual({ ...before, terms: [{ ...before.terms[0], aliases: [] }] })
    expect(before.terms[0]!.aliases).toEqual(['EC2 테넌시'])
  })
})
