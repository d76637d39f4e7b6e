import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slipDistance } from '../../../lib/text/slips.ts'

const exact = (from: string, to: string) => slipDistance(from, to, Infinity)

describe('slips of the fingers', () => {
  test.each([
    ['group', 'group', 0, 'none'],
    ['grpup', 'group', 0.7, 'the key beside it'],
    ['rk', 'tk', 0.7, 'beside it on the upper row'],
    ['sg', 'wg', 0.7, 'the key above'],
    ['ab', 'sb', 0.7, 'in both directions'],
    ['gmoup', 'group', 1, 'a key elsewhere'],
    ['rk', 'Rk', 0.4, 'Shift forgotten'],
    ['acces', 'access', 0.6, 'a key pressed once instead of twice'],
    ['grroup', 'group', 0.6, 'or twice instead of once'],
    ['goup', 'group', 1, 'a key missing'],
    ['grioup', 'group', 1, 'a key too many'],
    ['gruop', 'group', 0.9, 'two keys in the wrong order'],
    ['gruopp', 'group', 1.5, 'two slips add up'],
    ['', 'ab', 2, 'nothing typed'],
    ['ca', 'abc', 3, 'no key is changed twice: not swapped and parted'],
  ])('%s for %s costs %d: %s', (from, to, cost) => {
    expect(exact(from, to)).toBeCloseTo(cost)
  })
})

/** The definition, with every slip at full cost: G. Navarro, "A Guided Tour to Approximate String Matching", 2001. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const costs = [plainDistance(x, b) + 1, plainDistance(a, y) + 1]
  costs.push(plainDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1))
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    costs.push(plainDistance(x.slice(0, -1), y.slice(0, -1)) + 1)
  return Math.min(...costs)
}

const CHEAPEST = 0.4
const keys = fc.string({ unit: fc.constantFrom(...'aAsqwm'), maxLength: 6 })

test('no more than the plain distance, no less than if every slip were the easiest', () => {
  fc.assert(
    fc.property(keys, keys, (from, to) => {
      const plain = plainDistance(from, to)
      expect(exact(from, to)).toBeLessThanOrEqual(plain + 1e-9)
      expect(exact(from, to)).toBeGreaterThanOrEqual(CHEAPEST * plain - 1e-9)
    }),
  )
})

test('the plain distance where no slip is easy: keys apart, none twice in a row, none swapped', () => {
  // Ascending, so that no two keys stand in the other order; q, c, m, and p touch nowhere.
  const ascending = fc.subarray([...'cmpq']).map((letters) => letters.join(''))
  fc.assert(
    fc.property(ascending, ascending, (from, to) => {
      expect(exact(from, to)).toBeCloseTo(plainDistance(from, to))
    }),
  )
})

test('the same in both directions', () => {
  fc.assert(
    fc.property(keys, keys, (from, to) => {
      expect(exact(from, to)).toBeCloseTo(exact(to, from))
    }),
  )
})

test('a swap within the limit is seen, though its first key alone is beyond it', () => {
  expect(slipDistance('mq', 'qm', 0.9)).toBeCloseTo(0.9)
})

test('a limit changes no distance within it, and makes all beyond it infinite', () => {
  const limits = fc.constantFrom(0, 0.4, 0.75, 0.9, 1, 1.8, 2.5)
  fc.assert(
    fc.property(keys, keys, limits, (from, to, limit) => {
      const distance = exact(from, to)
      expect(slipDistance(from, to, limit)).toBe(distance <= limit ? distance : Infinity)
    }),
  )
})
