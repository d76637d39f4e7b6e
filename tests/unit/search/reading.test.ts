import { expect, test } from 'vitest'
import type { QueryWord } from '../../../lib/search/query.ts'
import { readingOf } from '../../../lib/search/reading.ts'

/** The words of a query at spaces; each that has a guess was matched by it. */
function reading(text: string, guesses: Record<string, string>): string {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: term, index }): QueryWord => {
    const alternatives = [
      { terms: [term], weight: 1, ...(guesses[term] && { guess: guesses[term] }) },
    ]
    return {
      term,
      typed: term,
      start: index,
      end: index + term.length,
      importance: 1,
      alternatives,
    }
  })
  return readingOf(text, words, ({ alternatives }) => alternatives[0])
}

test.each<[text: string, guesses: Record<string, string>, reading: string, reason: string]>([
  ['배치 그룹', {}, '배치 그룹', 'nothing was guessed'],
  ['instnace 한도', { instnace: 'instance' }, 'instance 한도', 'one word'],
  [
    'ㅂㅊ ㄱㄹ 한도',
    { ㅂㅊ: '배치 그룹', ㄱㄹ: '배치 그룹' },
    '배치 그룹 한도',
    'two words, one guess',
  ],
  ['grup grp', { grup: 'group', grp: 'grep' }, 'group grep', 'two words, two guesses'],
  ['  grup?', { 'grup?': 'group' }, '  group', 'what stands between words stays'],
  ['', {}, '', 'no words'],
])('%j with guesses %j is read as %j: %s', (text, guesses, expected) => {
  expect(reading(text, guesses)).toBe(expected)
})

test('a word that nothing matched stays as it was typed', () => {
  const word = { term: 'x', typed: 'x', start: 0, end: 1, importance: 1, alternatives: [] }
  expect(readingOf('x y', [word], () => undefined)).toBe('x y')
})

test('words are replaced at their places, in whatever order they come', () => {
  const word = (start: number): QueryWord => ({
    term: 'a',
    typed: 'a',
    start,
    end: start + 1,
    importance: 1,
    alternatives: [],
  })
  const guess = ({ start }: QueryWord) => ({ terms: [], weight: 1, guess: `<${start}>` })
  expect(readingOf('a a', [word(2), word(0)], guess)).toBe('<0> <2>')
})
