import fc from 'fast-check'
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
    ['스택과의', '스택', 'company, then whose'],
    ['서비스까지의', '서비스', 'limit, then possession'],
    ['리소스들', '리소스', 'plural'],
    ['리소스들은', '리소스', 'plural, then topic'],
    ['큐를', '큐', 'one syllable is enough before 를'],
    ['키에서', '키', 'and before 에서'],
    ['앱이', '앱', 'before 이'],
    ['키가', '키', 'before 가'],
    ['앱의', '앱', 'before 의'],
    ['랙마다', '랙', 'and before longer ones'],
    ['런커맨드랑', '런커맨드', 'spoken -와'],
    ['그룹이랑', '그룹', 'after a consonant'],
    ['팀원한테', '팀원', 'spoken -에게'],
    ['서버이다', '서버', 'the copula'],
    ['사용하는', '사용', '하다 after a noun'],
    ['설정한다', '설정', '하다, plain'],
    ['접근하려면', '접근', '하다, intention'],
    ['종료되나요', '종료', '되다, question'],
    ['롤백되면서', '롤백', '되다, at the same time'],
    ['연결하자마자', '연결', '하다, right after'],
    ['실패하는데도', '실패', '하다, although'],
    ['삭제될까요', '삭제', '되다, doubt'],
    ['게이트웨이다', '게이트웨이', 'the 이 belongs to the noun'],
    ['게이트웨이인지', '게이트웨이', 'here too'],
    ['릴레이라면', '릴레이', 'and here'],
    ['재정의를', '재정의', 'a noun in -의 loses only its particle'],
  ])('%s is %s: %s', (eojeol, stem) => {
    expect(stemOf(eojeol)).toBe(stem)
  })
})

describe('kept whole', () => {
  test.each([
    ['정책', 'no particle'],
    ['서버', 'no particle'],
    ['정의', 'a noun in -의'],
    ['임의', 'another'],
    ['깊이', 'a noun in -이'],
    ['추가', 'a noun in -가'],
    ['저가', 'another'],
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
    ['줄어들', 'a verb in -들다'],
    ['힘들', 'another'],
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

describe('every noun with every particle', () => {
  const NOUNS =
    '인스턴스 서버 그룹 정책 볼륨 네트워크 템플릿 스냅샷 로드밸런서 대상 버킷 함수 알람 서브넷 태그 콘솔 파일 지표 역할 정의 권한 배포속도 경로 게이트웨이'
  /** After a vowel, after another sound than a vowel and ㄹ, after ㄹ: 국립국어원, 표준국어대사전. */
  const PARTICLES = [
    ['를', '을', '을'],
    ['는', '은', '은'],
    ['가', '이', '이'],
    ['와', '과', '과'],
    ['나', '이나', '이나'],
    ['로', '으로', '로'],
    ['로서', '으로서', '로서'],
    ['로는', '으로는', '로는'],
    ['라면', '이라면', '이라면'],
    ['라고', '이라고', '이라고'],
    ...'의 에 에서 에서는 에는 에도 에서의 부터 까지 까지의 처럼 보다 만 도 마다 밖에 에게 이다 입니다 이며 이므로'
      .split(' ')
      .map((particle) => [particle, particle, particle]),
  ] as [vowel: string, consonant: string, rieul: string][]

  /** By what Unicode itself decomposes, and not by our arithmetic. */
  const formOf = (noun: string): 0 | 1 | 2 => {
    const last = noun.normalize('NFD').at(-1)!
    if (last < '\u11a8') return 0
    return last === '\u11af' ? 2 : 1
  }
  const noun = fc.constantFrom(...NOUNS.split(' '))

  test('gives the noun back', () => {
    fc.assert(
      fc.property(noun, fc.constantFrom(...PARTICLES), (word, particles) => {
        expect(stemOf(word + particles[formOf(word)])).toBe(word)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each(NOUNS.split(' '))('%s alone stays', (word) => {
    expect(stemOf(word)).toBe(word)
  })

  const ACTIONS = '사용 설정 종료 접근 복구 배포'.split(' ')
  const VERBS =
    '하는 한다 하면 하고 하려면 해야 했는데 할까요 합니다 되는 된다 되면 되나요 되었다면 됐을 시킨다'
  test('and so does every noun with every form of its verb', () => {
    for (const action of ACTIONS)
      for (const form of VERBS.split(' ')) expect(stemOf(action + form)).toBe(action)
  })
})
