import { expect, test } from 'vitest'
import { fingerprintOf, keyOfFingerprint, widthFor } from '../../../lib/search/fingerprints.ts'
import { termsOf } from '../../../lib/search/analyzer.ts'

test('a fingerprint has as many bits as it is asked for', () => {
  for (const width of [1, 8, 20, 32]) {
    const largest = Math.max(
      ...Array.from({ length: 500 }, (_, n) => fingerprintOf(`낱말${n}`, width)),
    )
    expect(largest).toBeLessThan(2 ** width)
    expect(largest).toBeGreaterThan(0.9 * 2 ** width - 1)
  }
})

test('words that differ in their last letter have nothing in common', () => {
  const width = 16
  const ofSeries = Array.from({ length: 200 }, (_, n) => fingerprintOf(`port-${n}`, width))
  expect(new Set(ofSeries).size).toBeGreaterThan(195)
  const gaps = ofSeries.slice(1).map((value, n) => Math.abs(value - ofSeries[n]!))
  expect(Math.max(...gaps)).toBeGreaterThan(2 ** (width - 1))
})

test('of the words that no text has, about one in 256 looks as if it had', () => {
  const words = 4_000
  const width = widthFor(words)
  const known = new Set(Array.from({ length: words }, (_, n) => fingerprintOf(`본문${n}`, width)))
  const strangers = 50_000
  const taken = Array.from({ length: strangers }, (_, n) => fingerprintOf(`남${n}`, width)).filter(
    (fingerprint) => known.has(fingerprint),
  )
  expect(taken.length / strangers).toBeLessThan(1.3 / 256)
})

test('the key of a fingerprint is no term that a text can give', () => {
  expect(termsOf(`${keyOfFingerprint(123_456)} #a`)).not.toContain(keyOfFingerprint(123_456))
})
