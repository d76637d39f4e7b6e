import { describe, expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/placement-groups', title: '배치 그룹', sections: { limit: ['파티션 한도', ''] } },
    { id: 'rds/overview', title: 'RDS', lead: '데이터베이스다.' },
    { id: 'ec2/notes', title: '교육 노트', sections: { attack: ['공격', ''] } },
    { id: 'ec2/states', title: '상태', lead: '배포와 관계없다.' },
  ],
  terms: [{ ko: '접근 제어', en: 'Access Control', note: 'ec2/states' }],
})

describe('leading consonants', () => {
  test.each([
    ['ㅂㅊㄱㄹ', 'ec2/placement-groups', 'of a whole name'],
    ['ㅂㅊ ㄱㄹ', 'ec2/placement-groups', 'with its space'],
    ['ㅂㅊㄱ', 'ec2/placement-groups', 'as far as they are typed'],
    ['ㄱㄹ', 'ec2/placement-groups', 'of a word of a name'],
    ['ㅍㅌㅅ ㅎㄷ', 'ec2/placement-groups', 'of a heading'],
    ['ㅂㅊㄱㄹ 한도', 'ec2/placement-groups', 'beside a whole word'],
    ['ㅈㄱㅈㅇ', 'ec2/states', 'of a term of the glossary'],
    ['ㄱㅇㄴ', 'rds/overview', 'or the keys of a Latin word'],
  ])('%s finds %s: %s', (query, expected) => {
    expect(noteIds(searcher, query)[0]).toBe(expected)
  })
})

test.each([
  ['ㅂ', 'one says too little'],
  ['ㅂㅍㄷㅁ', 'of nothing we have'],
  ['ㅋㅋㅋ', 'laughter'],
  ['ㄱㄱ', 'the same twice, though a heading begins so'],
  ['ㅂㅍ', 'of a word in a text, which is no name'],
])('%s finds nothing: %s', (query) => {
  expect(noteIds(searcher, query)).toEqual([])
})

test('a guess says what was meant', () => {
  expect(searcher.search('ㅂㅊㄱㄹ 한도').reading).toBe('배치 그룹 한도')
  expect(searcher.search('ㄱㅇㄴ').reading).toBe('rds')
})

test('consonants at a space are tried as one name, and as the keys of a Latin word beside names', () => {
  expect(searcher.search('ㅂㅊ ㄱㄹ').alternatives).toContainEqual(['배치', '그룹'])
  const both = searcher.search('ㄱㅇㄴ').alternatives
  expect(both).toContainEqual(['rds'])
  expect(both).toContainEqual(['교육', '노트'])
})
