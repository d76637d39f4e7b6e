import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetOf } from '../../../lib/search/snippet.ts'

const filler = '앞에 놓인 다른 문장이 한참 이어지고 '.repeat(12)
const shown = (text: string, alternatives: string[][]) => {
  const { start, end, matches } = snippetOf(text, alternatives)
  return { window: text.slice(start, end), marked: matches.map((m) => text.slice(m.start, m.end)) }
}

test('a text without a match is shown from its beginning', () => {
  const { window, marked } = shown(`도입 문장이다. ${filler}`, [['없음']])
  expect(window.startsWith('도입 문장이다.')).toBe(true)
  expect(marked).toEqual([])
})

test('a match far down is shown with some words before it, starting at a word', () => {
  const text = `${filler}배치 그룹의 한도는 500개다.`
  const { window, marked } = shown(text, [['한도']])
  expect(marked).toEqual(['한도'])
  expect(window.indexOf('한도')).toBeGreaterThan(0)
  expect(text[text.indexOf(window) - 1]).toBe(' ')
})

test('the window with more of the words wins over an earlier one with fewer', () => {
  const { marked } = shown(`한도 이야기다. ${filler}배치 그룹의 한도는 500개다.`, [
    ['배치'],
    ['한도'],
  ])
  expect(marked).toEqual(['배치', '한도'])
})

test('window and matches lie inside the text, and matches inside the window', () => {
  const texts = fc
    .array(fc.constantFrom('배치', '그룹을', 'EC2', '\n', '아주긴말'.repeat(40), '.', '가 나 다'))
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      const { start, end, matches } = snippetOf(text, [['그룹'], ['ec2']])
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(start).toBeLessThanOrEqual(end)
      for (const match of matches) {
        expect(match.start).toBeGreaterThanOrEqual(start)
        expect(match.end).toBeLessThanOrEqual(end)
      }
    }),
  )
})
