import { describe, expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/placement-groups', title: '배치 그룹' },
    { id: 'cfn/strings', title: '스트링', lead: '로그인에 쓰는 값이다.' },
    { id: 'cfn/parameters', title: '파라미터', lead: '로그인에 쓰는 값이다.' },
  ],
})

describe('a short Korean word with a slip is corrected', () => {
  test.each([
    ['스프링', 'cfn/strings', 'alone'],
    ['배치 그릅', 'ec2/placement-groups', 'beside a word of the same name'],
    ['배치 그릅 로그인', 'ec2/placement-groups', 'and whatever else'],
  ])('%s finds %s: %s', (query, expected) => {
    expect(noteIds(searcher, query)[0]).toBe(expected)
  })
})

test('beside words that are in no name with it, a short Korean word is about something else', () => {
  expect(noteIds(searcher, '스프링 로그인')).toEqual([])
})

test('a longer word, or a Latin one, is hardly like another by chance', () => {
  expect(noteIds(searcher, '패라미터 로그인')[0]).toBe('cfn/parameters')
})
