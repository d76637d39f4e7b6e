import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHangul, toKeys } from '../../../lib/text/keyboard.ts'

const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code))
const hangul = fc.array(syllable, { maxLength: 12 }).map((syllables) => syllables.join(''))

describe('the keys of a text', () => {
  test.each([
    ['인스턴스', 'dlstmxjstm', 'one key a jamo'],
    ['쌍', 'Tkd', 'a doubled consonant with Shift'],
    ['왜', 'dho', 'a vowel of two keys'],
    ['값', 'rkqt', 'a tail of two keys'],
    ['ㄳ', 'rt', 'and the same tail alone'],
    ['ㅂㅊ', 'qc', 'jamo'],
    ['EC2 배치', 'EC2 qocl', 'what is no Hangul stays'],
  ])('%s is typed %s: %s', (text, keys) => {
    expect(toKeys(text)).toBe(keys)
  })
})

describe('what keys give on the Korean keyboard', () => {
  test.each([
    ['dlstmxjstm', '인스턴스', 'syllables'],
    ['rkqt', '값', 'a tail of two'],
    ['rkqtl', '갑시', 'a vowel takes the second half of the tail with it'],
    ['rkrrk', '각가', 'ㄱㄱ is no tail'],
    ['rkRk', '가까', 'Shift begins the next syllable'],
    ['Sk', '나', 'a capital without a letter of its own is its small letter'],
    ['QOCL', '뺴치', 'but Q and O have their own: Caps Lock is the business of the search'],
    ['qocl rmfnq', '배치 그룹', 'spaces stay'],
    ['ec2', 'ㄷㅊ2', 'what makes no syllable stays jamo'],
    ['hk', 'ㅗㅏ', 'vowels without a consonant too'],
    ['', '', 'nothing'],
  ])('%s gives %s: %s', (keys, text) => {
    expect(toHangul(keys)).toBe(text)
  })
})

test('any Hangul comes back from its keys', () => {
  fc.assert(
    fc.property(hangul, (text) => {
      expect(toHangul(toKeys(text))).toBe(text)
    }),
  )
})

test('the keys of any text come back from what they give', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzQWERTOP 1-') })
  fc.assert(
    fc.property(keys, (typed) => {
      expect(toKeys(toHangul(typed))).toBe(typed)
    }),
  )
})

describe('es-hangul agrees', () => {
  test('on the keys of any Hangul', () => {
    fc.assert(
      fc.property(hangul, (text) => {
        expect(toKeys(text)).toBe(convertHangulToQwerty(text))
      }),
    )
  })

  test('on what the keys of any Hangul give, with Caps Lock as well', () => {
    fc.assert(
      fc.property(hangul, fc.boolean(), (text, isCapsLock) => {
        const keys = isCapsLock ? toKeys(text).toUpperCase() : toKeys(text)
        // It joins vowels without a consonant (ㅘ), and throws for ㅜㅣㄹ. Such a reading is no word for us.
        fc.pre(!/[ㅏ-ㅣ]/.test(toHangul(keys)))
        expect(toHangul(keys)).toBe(convertQwertyToHangul(keys))
      }),
    )
  })
})
