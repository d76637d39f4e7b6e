import { describe, expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/protect', title: '보호', titleEn: 'Termination Protection' },
    { id: 'ec2/optimize', title: '최적화', titleEn: 'optimize' },
    { id: 'ec2/place', title: '배치', titleEn: 'placement' },
    { id: 'ec2/general', title: '일반', titleEn: 'generation', lead: 'using' },
  ],
})

describe('English words with the same root', () => {
  test.each([
    ['protect ', 'ec2/protect', '-ion added'],
    ['terminated ', 'ec2/protect', '-ed for -ion'],
    ['terminating ', 'ec2/protect', '-ing for -ion'],
    ['optimized ', 'ec2/optimize', '-d'],
    ['optimization ', 'ec2/optimize', '-ation'],
    ['placing ', 'ec2/place', '-ing for -ement'],
  ])('%j finds %s: %s', (query, expected) => {
    expect(noteIds(searcher, query)[0]).toBe(expected)
  })
})

test.each([
  ['generic ', 'the same beginning, but no such ending'],
  ['placebo ', 'another word'],
  ['used ', 'a root too short'],
])('%j finds nothing: %s', (query) => {
  expect(noteIds(searcher, query, { literal: true })).toEqual([])
})

test('the word itself comes first', () => {
  const both = searcherOf({
    notes: [
      { id: 'a/other', title: 'protection' },
      { id: 'a/same', title: 'protected' },
    ],
  })
  expect(noteIds(both, 'protected ')).toEqual(['a/same', 'a/other'])
})
