import { describe, expect, test } from 'vitest'
import { similarity, typedNames, type WeightedWord } from '../../../lib/search/names.ts'

/** A word of the query that weighs 1, by the worth of each term that may stand for it. */
function word(alternatives: Record<string, number>): WeightedWord {
  const [term = ''] = Object.keys(alternatives)
  return {
    word: {
      term,
      typed: term,
      start: 0,
      end: term.length,
      importance: 1,
      alternatives: Object.entries(alternatives).map(([terms, weight]) => ({
        terms: terms.split(' '),
        weight,
      })),
    },
    weight: 1,
    likeliest: Math.max(...Object.values(alternatives)),
  }
}

const target = word({ 대상: 1 })
const tracking = word({ 추적: 1, tracking: 0.7 })
const slipped = word({ 추적: 0.8, 추정: 0.4 })
const group = word({ 그룹: 1, 'auto scaling': 0.5 })

describe('a name and a query are as alike as', () => {
  test.each<[string[], WeightedWord[], number, string]>([
    [['대상', '추적'], [target, tracking], 1, 'they can be, when the query is the name'],
    [['대상'], [target, tracking], 2 / 3, 'what the query has more'],
    [['대상', '추적', '정책', '값'], [target, tracking], 2 / 3, 'what the name has more'],
    [['대상', 'tracking'], [target, tracking], 0.92, 'another name is worth'],
    [['대상', '추적'], [target, slipped], 1, 'they can be, when a slip is set right'],
    [['대상', '추정'], [target, slipped], 0.86, 'a guess beside the likeliest is worth'],
    [['auto', 'scaling'], [group], 0.67, 'two terms for one word'],
    [['auto'], [group], 0, 'nothing, for one of the two'],
    [['정책'], [target], 0, 'nothing, without a common word'],
  ])('%j, %#: %d, %s', (name, words, expected) => {
    expect(similarity(name, words, words.length)).toBeCloseTo(expected, 2)
  })
})

test('a name was typed when the query has all of it', () => {
  const names = [['대상'], ['대상', '추적'], ['대상', '그룹'], ['tracking']]
  expect(typedNames(names, [target, tracking])).toEqual([['대상'], ['대상', '추적'], ['tracking']])
})
