import { describe, expect, test } from 'vitest'
import { soundOfEnglish, soundOfHangul } from '../../../lib/text/sounds.ts'

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
