import { expect, test } from 'vitest'
import { weightTogether } from '../../../lib/search/proximity.ts'
import type { QueryWord } from '../../../lib/search/query.ts'

function word(term: string, ...others: QueryWord['alternatives']): QueryWord {
  const alternatives = [{ terms: [term], weight: 1 }, ...others]
  return { term, typed: term, start: 0, end: term.length, importance: 1, alternatives }
}

const words = [
  { word: word('키'), weight: 3, likeliest: 1 },
  { word: word('60초', { terms: ['60', '초과'], weight: 0.5 }), weight: 2, likeliest: 1 },
]

test.each([
  ['키, 60초', 5, 'all of them'],
  ['60초, 키', 5, 'in any order'],
  ['키', 3, 'one of them'],
  [`키 ${'가나다 '.repeat(30)} 60초`, 3, 'the heaviest of those that stand apart'],
  [`60초 ${'가나다 '.repeat(30)} 키 60초`, 5, 'wherever they stand together'],
  ['키, 키, 키', 3, 'each word once'],
  ['키, 60 초과', 4, 'another name by what it is worth'],
  ['키, 초과', 3.5, 'or half of it, by half'],
  ['그 밖의 것', 0, 'none'],
  ['', 0, 'nothing'],
])('%j says %d together: %s', (text, expected) => {
  expect(weightTogether([text], words)).toEqual([expected])
})

test('each section is weighed by itself', () => {
  expect(weightTogether(['키', '60초', '키 60초'], words)).toEqual([3, 2, 5])
})
