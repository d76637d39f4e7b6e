import { expect, test } from 'vitest'
import { groupByInitial, initialOf } from '../../../lib/content/glossary.ts'
import type { Term } from '../../../lib/content/types.ts'

test.each([
  ['가용 영역', 'ㄱ', 'the first syllable'],
  ['까닭', 'ㄱ', 'a doubled consonant counts as the single one'],
  ['하이퍼바이저', 'ㅎ', 'the last consonant'],
  ['힣', 'ㅎ', 'the last syllable'],
  ['EBS', 'E', 'a Latin name'],
  ['gp3', 'G', 'in capitals'],
  ['4xlarge', '#', 'neither'],
  ['ㄱ', '#', 'a lone consonant is no syllable'],
  ['', '#', 'nothing'],
])('%s is under %s: %s', (word, initial) => {
  expect(initialOf(word)).toBe(initial)
})

test('groups are in the order ㄱ to ㅎ, A to Z, the rest, and keep the order of their terms', () => {
  const terms = ['EBS', '4xlarge', '하나', '경보', 'AMI', '가용 영역'].map((ko) => ({ ko }) as Term)
  const groups = groupByInitial(terms).map(
    ({ initial, terms: own }) => `${initial}: ${own.map(({ ko }) => ko).join(', ')}`,
  )
  expect(groups).toEqual(['ㄱ: 경보, 가용 영역', 'ㅎ: 하나', 'A: AMI', 'E: EBS', '#: 4xlarge'])
})
