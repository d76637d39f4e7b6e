import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compact, normalize } from '../../../lib/text/normalize.ts'

describe('normalize', () => {
  test.each([
    ['배치'.normalize('NFD'), '배치', 'macOS writes decomposed Hangul'],
    ['ＥＣ２　７', 'EC2 7', 'a Korean keyboard in full-width mode'],
    ['배\u200b치\ufeff', '배치', 'copied from a web page'],
    ['인\u00adstance', '인stance', 'a soft hyphen is no part of a word'],
    ['ㅅㅌ', 'ㅅㅌ', 'jamo stay what the keyboard typed'],
    ['EC2', 'EC2', 'case is left to the analyzer'],
  ])('%j becomes %j: %s', (original, expected) => {
    expect(normalize(original).text).toBe(expected)
  })

  test('a range leads back to what it was made from', () => {
    const original = `그룹\u200b은 ${'배치'.normalize('NFD')}다`
    const { text, originalRange } = normalize(original)
    const start = text.indexOf('배치')
    const range = originalRange({ start, end: start + 2 })
    expect(original.slice(range.start, range.end)).toBe('배치'.normalize('NFD'))
  })

  test('any range of any string leads to a range inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (original, a, b) => {
        const { text, originalRange } = normalize(original)
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const range = originalRange({ start: start!, end: end! })
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeLessThanOrEqual(original.length)
      }),
    )
  })

  test('what is normalised once stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const { text } = normalize(original)
        expect(normalize(text).text).toBe(text)
      }),
    )
  })
})

test.each([
  ['Auto Scaling', 'autoscaling'],
  ['배치 그룹(PG)', '배치그룹pg'],
  ['X-Forwarded-For', 'xforwardedfor'],
])('compact makes %j comparable as %j', (name, expected) => {
  expect(compact(name)).toBe(expected)
})
