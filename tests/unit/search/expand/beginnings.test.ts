import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    {
      id: 'ec2/instances',
      title: '인스턴스',
      titleEn: 'Instance',
      lead: '요금을 본다. 랙을 본다.',
    },
    { id: 'ec2/types', title: '인스턴' },
  ],
})

test.each([
  ['요금별로', ['ec2/instances'], 'a compound with a stranger'],
  ['요금한테', ['ec2/instances'], 'a particle we do not strip'],
  ['인스턴스별', ['ec2/instances'], 'the longest known beginning, and no shorter one'],
  ['랙타임', [], 'one syllable in common is none'],
  ['instancexyz', [], 'a Latin word with a stranger’s beginning is another word'],
])('%s finds %j: %s', (query, expected) => {
  expect(noteIds(searcher, query, { literal: true })).toEqual(expected)
})
