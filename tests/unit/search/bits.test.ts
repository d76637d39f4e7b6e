import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitReader, BitWriter } from '../../../lib/search/bits.ts'

/** A number as one of the two codes; `k` undefined is the gamma code. */
const number = fc.oneof(
  fc.record({ value: fc.nat(2 ** 30), k: fc.constant(undefined) }),
  fc.record({ value: fc.nat(5_000), k: fc.nat(12) }),
)

function write(numbers: { value: number; k: number | undefined }[]): string {
  const bits = new BitWriter()
  for (const { value, k } of numbers) {
    if (k === undefined) bits.gamma(value)
    else bits.rice(value, k)
  }
  return bits.toBase64()
}

test('numbers are read as they were written, and then nothing is left', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const bits = new BitReader(write(numbers))
      for (const { value, k } of numbers)
        expect(k === undefined ? bits.gamma() : bits.rice(k)).toBe(value)
      expect(bits.isAtEnd).toBe(true)
    }),
  )
})

test.each<[value: number, k: number | undefined, length: number, reason: string]>([
  [0, undefined, 1, 'nothing takes one bit'],
  [2, undefined, 3, 'a small number few'],
  [1_000, undefined, 19, 'a large one about twice its own'],
  [7, 3, 4, 'a number near 2^k takes k and one'],
  [20, 2, 8, 'and one more for each 2^k'],
])('%d with k %s takes %d bits: %s', (value, k, length) => {
  const times = 80
  const bytes = atob(write(Array.from({ length: times }, () => ({ value, k })))).length
  expect(bytes).toBe((times * length) / 8)
})

test('before the end something is left, and past the end reading comes to an end', () => {
  const bits = new BitReader(write(Array.from({ length: 20 }, () => ({ value: 9, k: 2 }))))
  expect(bits.isAtEnd).toBe(false)
  const cut = new BitReader(btoa('\xff'))
  expect(cut.gamma()).toBeGreaterThanOrEqual(0)
  expect(cut.isAtEnd).toBe(false)
})
