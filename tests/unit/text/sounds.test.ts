import { describe, expect, test } from 'vitest'
import { haveAlikeVowels, soundOfEnglish, soundOfHangul } from '../../../lib/text/sounds.ts'

describe('an English word sounds like its transliteration', () => {
  test.each([
    ['deregistration', '디레지스트레이션', '-tion'],
    ['quota', '쿼터', 'q, and the vowels say nothing'],
    ['placement', '플레이스먼트', 'c before e'],
    ['server', '서버', 'an r that is not heard'],
    ['gateway', '게이트웨이', 'w is a vowel'],
    ['permission', '퍼미션', '-ssion'],
    ['capture', '캡처', '-ture'],
    ['edge', '에지', '-dge'],
    ['access', '액세스', 'cc before e'],
    ['graph', '그래프', 'ph'],
    ['rolling', '롤링', 'ng at the end, and a doubled l'],
    ['knowledge', '놀리지', 'kn at the beginning'],
    ['pattern', '패턴', 'a doubled t'],
    ['agent', '에이전트', 'a vowel first'],
    ['web', '웹', 'w is a vowel'],
    ['write', '라이트', 'but not before r'],
  ])('%s like %s: %s', (english, hangul) => {
    expect(soundOfEnglish(english)).toBe(soundOfHangul(hangul))
    expect(soundOfEnglish(english)).not.toBe('')
  })
})

test.each([
  ['placement', '배치'],
  ['server', '서브넷'],
  ['group', '크론'],
  ['agent', '전트'],
  ['amazon', '무슨'],
])('%s does not sound like %s', (english, hangul) => {
  expect(soundOfEnglish(english)).not.toBe(soundOfHangul(hangul))
})

test.each(['', 'EC2', 'ec2', 'x-y', '빌ㄷ', '漢'])('%j has no sound', (word) => {
  expect(soundOfEnglish(word)).toBe('')
  expect(soundOfHangul(word)).toBe('')
})

describe('vowels', () => {
  test.each([
    ['베이스드', 'based', '에이 is one, ㅡ none, and the e is not heard'],
    ['디레지스트레이션', 'deregistration', 'of a long word'],
    ['플레이스먼트', 'placement', 'one fewer in a long word'],
    ['패키지', 'package', 'an ㅣ at the end that English does not have'],
    ['폴리시', 'policy', 'and one that it has'],
    ['그룹', 'group', 'two letters for one'],
    ['비헤이비어', 'behavior', 'two syllables for io'],
  ])('of %s are those of %s: %s', (hangul, english) => {
    expect(haveAlikeVowels(hangul, english)).toBe(true)
  })

  test.each([
    ['뷁쉙뛟', 'based', 'one more'],
    ['바꿔주지', 'package', 'two more'],
    ['드라마', 'dlm', 'none at all'],
  ])('of %s are not those of %s: %s', (hangul, english) => {
    expect(haveAlikeVowels(hangul, english)).toBe(false)
  })
})
