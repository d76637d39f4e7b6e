import { expect, test } from 'vitest'
import {
  compose,
  decompose,
  endingOf,
  initialsOf,
  splitTail,
  tailJamo,
} from '../../../lib/text/hangul.ts'

test('every syllable is the composition of its parts', () => {
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const char = String.fromCharCode(code)
    expect(compose(decompose(char)!)).toBe(char)
  }
})

test.each(['a', 'ㄱ', '7', '', '漢'])('%j is no syllable', (char) => {
  expect(decompose(char)).toBeUndefined()
})

test.each([
  ['서버', 'vowel'],
  ['파일', 'rieul'],
  ['그룹', 'consonant'],
  ['EC2', undefined],
  ['', undefined],
])('%j ends on %s', (word, ending) => {
  expect(endingOf(word)).toBe(ending)
})

test('a double tail leaves its first half when a vowel follows', () => {
  const { tail } = decompose('읽')!
  const { stays, moves } = splitTail(tail)
  expect([tailJamo(stays), moves]).toEqual(['ㄹ', 'ㄱ'])
})

test.each([
  ['배치 그룹', 'ㅂㅊ ㄱㄹ', 'syllables; spaces stay'],
  ['쌍값', 'ㅆㄱ', 'a doubled consonant is one, and tails say nothing'],
  ['ㅂㅅㄱ', 'ㅂㅅㄱ', 'consonants are their own'],
  ['ㅄㄱ', 'ㅂㅅㄱ', 'a keyboard composes ㅂㅅ'],
  ['EC2', 'EC2', 'other characters stay'],
])('the initials of %s are %s: %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials)
})
