import { describe, expect, test } from 'vitest'
import { Verbs } from '../../../lib/search/verbs.ts'

const headings = '고르기 만들기 켜기 바꾸기 옮기기 읽기 쓰기 보기 대기 크기 인스턴스'.split(' ')
const verbs = new Verbs(headings)

describe('forms of a verb', () => {
  test.each([
    ['고르려면', '고르기', 'the stem with its ending'],
    ['고르고', '고르기', 'the stem with its ending'],
    ['고른', '고르기', 'ㄴ'],
    ['골라야', '고르기', '르 becomes ㄹ라'],
    ['골랐는데', '고르기', 'and ㄹ랐 in the past'],
    ['만들려면', '만들기', 'a stem in ㄹ'],
    ['만드는', '만들기', 'which goes before ㄴ'],
    ['만든', '만들기', 'and becomes ㄴ'],
    ['만듭니다', '만들기', 'or ㅂ'],
    ['만들어야', '만들기', 'and stays before 어'],
    ['켜고', '켜기', 'a verb of one syllable'],
    ['켠', '켜기', 'ㄴ'],
    ['켰는데', '켜기', 'past'],
    ['바꾸려면', '바꾸기', 'a stem in ㅜ'],
    ['바꿔', '바꾸기', 'ㅜ and 어'],
    ['바꿨더니', '바꾸기', 'ㅜ and 었'],
    ['옮겨서', '옮기기', 'ㅣ and 어'],
    ['읽으면', '읽기', 'a stem with another tail keeps it'],
    ['써야', '쓰기', 'ㅡ and 어'],
    ['봐야', '보기', 'ㅗ and 아'],
    ['골라내기만하면', '고르기', 'whatever follows'],
  ])('%s is a form of %s: %s', (form, nominal) => {
    expect(verbs.nominalOf(form)).toBe(nominal)
  })
})

describe('no form of a verb', () => {
  test.each([
    ['대', '대기 is a noun'],
    ['큰', '크기 is a noun'],
    ['인스턴스', 'it ends in no -기'],
    ['지우려면', 'no heading names it'],
    ['쓰레기통', 'it begins with 쓰, but is too long for a form of so short a verb'],
    ['고', 'half a stem'],
    ['', 'nothing'],
  ])('%j: %s', (word) => {
    expect(verbs.nominalOf(word)).toBeUndefined()
  })
})

test.each<[word: string, nominal: string | undefined, reason: string]>([
  ['만든', '만들기', 'before a noun'],
  ['만드', '만들기', 'what is left of 만드는'],
  ['켠', '켜기', 'one syllable'],
  ['만든다', undefined, 'with an ending it is a predicate, and no noun can be meant'],
  ['켠트', undefined, 'a longer word may be any noun'],
  ['크기', undefined, 'a noun'],
])('%s by itself is a form of %s: %s', (word, nominal) => {
  expect(verbs.nominalOfBare(word)).toBe(nominal)
})
