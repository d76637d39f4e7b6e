import { expect, test } from 'vitest'
import { completions } from '../../../lib/text/composition.ts'

const leadsTo = (typed: string, word: string): boolean =>
  completions(typed).some(({ from, to }) => from <= word && word < to)

test.each([
  ['테', '테넌시', 'the beginning of a word'],
  ['텐', '테넌시', 'ㄴ was typed and composes with the syllable before it'],
  ['텐', '텐서플로', 'or it does belong there'],
  ['테너', '테넌시', 'the syllable still lacks its tail'],
  ['테넌ㅅ', '테넌시', 'the syllable still lacks its vowel'],
  ['이미지빌ㄷ', '이미지빌더', 'a lone consonant'],
  ['고', '과금', 'ㅗ becomes ㅘ with the next key'],
  ['그', '그룹', 'ㅡ'],
  ['그', '긔', 'ㅡ becomes ㅢ'],
  ['일', '읽기', 'ㄹ becomes ㄺ'],
  ['읽', '일그', 'ㄺ is ㄹ and the next syllable'],
  ['cloud', 'cloudformation', 'Latin letters'],
  ['ec2', 'ec2', 'the word itself'],
])('%s may become %s: %s', (typed, word) => {
  expect(leadsTo(typed, word)).toBe(true)
})

test.each([
  ['텐', '테스트', 'another consonant was typed'],
  ['테', '타입', 'another vowel'],
  ['빌ㄷ', '빌링', 'another consonant'],
  ['고', '구성', 'ㅗ never becomes ㅜ'],
  ['cloud', 'clone', 'another letter'],
])('%s does not become %s: %s', (typed, word) => {
  expect(leadsTo(typed, word)).toBe(false)
})
