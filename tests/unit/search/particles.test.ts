import { describe, expect, test } from 'vitest'
import { isEnding, stemOf } from '../../../lib/search/particles.ts'

describe('stripped', () => {
  test.each([
    ['인스턴스를', '인스턴스', 'object after a vowel'],
    ['그룹을', '그룹', 'object after a consonant'],
    ['스토리지가', '스토리지', 'subject after a vowel'],
    ['그룹이', '그룹', 'subject after a consonant'],
    ['파일로', '파일', '로 after ㄹ'],
    ['그룹으로', '그룹', '으로 after a consonant'],
    ['인스턴스에서는', '인스턴스', 'place, then topic'],
    ['서비스까지의', '서비스', 'limit, then possession'],
    ['큐를', '큐', 'one syllable is enough before 를'],
    ['키에서', '키', 'and before 에서'],
    ['서버이다', '서버', 'the copula'],
    ['사용하는', '사용', '하다 after a noun'],
    ['설정한다', '설정', '하다, plain'],
    ['접근하려면', '접근', '하다, intention'],
    ['종료되나요', '종료', '되다, question'],
    ['삭제될까요', '삭제', '되다, doubt'],
    ['재정의를', '재정의', 'a noun in -의 loses only its particle'],
  ])('%s is %s: %s', (eojeol, stem) => {
    expect(stemOf(eojeol)).toBe(stem)
  })
})

describe('kept whole', () => {
  test.each([
    ['정책', 'no particle'],
    ['서버', 'no particle'],
    ['정의', '-의 would leave one syllable'],
    ['용도', '-도 would leave one syllable'],
    ['결과', '-과 would leave one syllable, and after a vowel it is -와'],
    ['경로', '-로 would leave one syllable'],
    ['평가', '-가 follows a vowel'],
    ['게이트웨이', '-이 follows a consonant'],
    ['디스플레이', '-이 follows a consonant'],
    ['재정의', 'a compound of 정의'],
    ['사용권한', 'a compound of 권한, not 사용권 with 한'],
    ['무제한', 'a compound of 제한'],
    ['과부하', 'a compound of 부하'],
    ['전송속도', 'a compound of 속도'],
    ['매크로', 'no 매크 with -로'],
    ['인프라', 'no 인프 with -라'],
    ['도메인', 'no 도메 with -인'],
    ['람다', 'no 람 with -다'],
    ['을', 'an ending alone is no word with an ending'],
  ])('%s: %s', (word) => {
    expect(stemOf(word)).toBe(word)
  })
})

test.each([
  ['를', true],
  ['에서는', true],
  ['하는', true],
  ['그룹', false],
])('%s is an ending by itself: %s', (run, expected) => {
  expect(isEnding(run)).toBe(expected)
})
