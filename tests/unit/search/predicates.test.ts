import { describe, expect, test } from 'vitest'
import { isPredicate } from '../../../lib/search/predicates.ts'

describe('conjugated verbs and adjectives', () => {
  test.each([
    ['옮긴다', 'a plain statement'],
    ['떴다', 'in the past'],
    ['않다', 'negated'],
    ['없다', 'ㅄ'],
    ['그렇다', 'ㅎ'],
    ['지났거나', 'the past before any ending'],
    ['늘리려면', 'intention'],
    ['고르고', 'a connective'],
    ['시작하자마자', 'another'],
    ['만들거', '-거나 whose 나 was taken for a particle'],
    ['넘겨', 'ㅣ and 어'],
    ['열려야', 'with 야'],
    ['골라야', 'ㄹ라'],
    ['바꿔', 'ㅜ and 어'],
    ['뭘까요', 'a question'],
    ['있습니까', 'a polite one'],
    ['생겨요', 'a statement to someone'],
    ['좋은데요', 'another'],
  ])('%s: %s', (term) => {
    expect(isPredicate(term)).toBe(true)
  })
})

describe('nouns', () => {
  test.each([
    ['람다', 'it ends in 다'],
    ['필요', 'it ends in 요'],
    ['최소필요', 'at the end of a compound too'],
    ['종요', 'too short for a verb with 요: 종료, mistyped'],
    ['에이전트다', 'a noun with the copula'],
    ['로그', 'it ends like nothing'],
    ['제어화면', 'a compound of 화면'],
    ['평면', 'as in 제어 평면, the control plane'],
    ['경고', 'no form in -고'],
    ['장고', 'no verb has a stem in ㅇ'],
    ['트리거', 'no form in -거나'],
    ['디버거', 'nor this'],
    ['아키텍쳐', 'often written so: no form in -쳐'],
    ['매니져', 'often written so: no form in -져'],
    ['캡쳐', 'often written so'],
    ['계정', 'no ending'],
    ['면', 'an ending alone'],
    ['있', 'a stem alone'],
    ['ec2', 'Latin'],
    ['', 'nothing'],
  ])('%j: %s', (term) => {
    expect(isPredicate(term)).toBe(false)
  })
})
