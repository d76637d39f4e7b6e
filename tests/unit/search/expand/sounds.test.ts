import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'elb/deregistration', title: '등록 취소 지연', titleEn: 'Deregistration Delay' },
    { id: 'ec2/quotas', title: '한도', titleEn: 'Service Quota', lead: '쿠키와 다르다.' },
    { id: 'ec2/text', title: '하나', lead: 'permission' },
    { id: 'asg/suspend', title: '멈춤', titleEn: 'Amazon Suspend Process' },
  ],
})

test.each([
  ['디레지스트레이션', ['elb/deregistration'], 'a transliteration that no author foresaw'],
  ['서비스쿼터', [], 'two words in one are none'],
  ['서비스', ['ec2/quotas'], 'a word of a name'],
  ['퍼미션', [], 'a word that stands in a text only'],
  ['무슨', [], 'amazon begins with a vowel'],
  ['싶은데요', [], 'a Korean verb, although suspend has its consonants'],
  ['쿼터', [], 'two consonants belong to too many words'],
])('%s finds %j: %s', (query, expected) => {
  expect(noteIds(searcher, query)).toEqual(expected)
})

test('a sound that three words share is chance, beside another word that means nothing', () => {
  const searcher = searcherOf({
    notes: ['Passing', 'Facing', 'Basin'].map((title, n) => ({ id: `a/n${n}`, title })),
  })
  expect(noteIds(searcher, '배싱')).toHaveLength(3)
  expect(noteIds(searcher, '배싱 접수')).toEqual([])
})

test('it is a guess, and not made when the query is searched as it was typed', () => {
  expect(searcher.search('디레지스트레이션').reading).toBe('deregistration')
  expect(noteIds(searcher, '디레지스트레이션', { literal: true })).toEqual([])
})

test('a Korean word that the index has is itself', () => {
  expect(noteIds(searcher, '쿠키')).toEqual(['ec2/quotas'])
  expect(searcher.search('쿠키')).not.toHaveProperty('reading')
})

test('and the English word that sounds like it, after what has the word itself', () => {
  const searcher = searcherOf({
    notes: [
      { id: 'iam/english', title: '하나', titleEn: 'Resource Policy' },
      { id: 'iam/korean', title: '폴리시' },
    ],
  })
  expect(noteIds(searcher, '폴리시')).toEqual(['iam/korean', 'iam/english'])
  expect(noteIds(searcher, '폴리시', { literal: true })).toEqual(['iam/korean'])
})
