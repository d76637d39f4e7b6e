import { endingOf } from '../text/hangul.ts'
import { memoized } from '../text/memoized.ts'

/**
 * Strips the particles (조사) and predicate endings of an eojeol, so that 인스턴스를, 인스턴스에서는 and
 * 인스턴스 are one term. The same happens to notes and queries: a stem that is no word does no harm, because
 * both sides have it. What harms is a stem that is another word, and four rules keep that rare: a particle
 * agrees with the sound before it; the stem keeps a minimum length; only pairs that Korean really chains are
 * stripped together; and nouns that look like a stem with a particle are known (LOOKALIKES).
 */

/** The sound a particle follows: 은 a consonant, 는 a vowel, 로 a vowel or ㄹ (National Institute of Korean Language, 한글 맞춤법). */
type After = 'consonant' | 'vowel' | 'vowel-or-rieul' | 'consonant-but-rieul' | 'any'

interface Ending {
  after: After
  /** Least number of syllables that must remain. */
  minStem: number
}

/** One syllable may remain before endings that hardly any noun ends in: 큐를, 키에서. */
const CLEAR = 1
/** Two must remain before the others: 용도, 속도, 정의, 결과, 경로, 하나, 평가 are no stem with a particle. */
const AMBIGUOUS = 2

const endings = new Map<string, Ending>()

function define(words: string, after: After, minStem: number): void {
  for (const word of words.split(' ')) endings.set(word, { after, minStem })
}

define('을 은 이', 'consonant', CLEAR)
define('를 는 가 와', 'vowel', CLEAR)
define('에 에서 에는 에도 에만 의 부터 까지 마다 처럼 보다', 'any', CLEAR)
define('과 이랑 이나 이란 이라는 이라도 이라고', 'consonant', AMBIGUOUS)
define('랑 나 라는 라도 라고 라면 다', 'vowel', AMBIGUOUS)
define('으로 으로써 으로서', 'consonant-but-rieul', AMBIGUOUS)
define('로 로써 로서', 'vowel-or-rieul', AMBIGUOUS)
define('도 만 에게 한테 께 대로 밖에 조차 마저 뿐 끼리', 'any', AMBIGUOUS)
define(
  '이다 이고 이며 이면 이라면 이므로 이지만 이라서 이었다 입니다 인지 인데 인가요',
  'any',
  AMBIGUOUS,
)

/** Chains: place, limit, manner, company or a quotation first, then topic or emphasis (에서는, 으로도, 까지의). */
const FIRST_IN_CHAIN = '에 에서 에게 으로 로 부터 까지 마다 처럼 보다 만 과 와 라고 이라고'.split(
  ' ',
)
const LAST_IN_CHAIN = '는 은 도 만 의 나 이나 라도 부터 까지'.split(' ')
for (const first of FIRST_IN_CHAIN) {
  const rule = endings.get(first)!
  for (const last of LAST_IN_CHAIN) if (!endings.has(first + last)) endings.set(first + last, rule)
}

/** Forms of 하다, 되다 and 시키다 after a noun: 사용하는, 설정한다, 종료되나요, 접근하려면. */
const LIGHT_VERB_ENDINGS =
  '는 는지 는데 는데요 는데도 는걸 고 고서 며 면 면서 여 지 지만 죠 기 다 다가 더니 니 니까 네요 게 려면 려고 려는 려는데 려 나 나요 던 던데 도록 므로 거나 자 자마자 더라도 길래 느라 세요'
for (const verb of ['하', '되', '시키'])
  define(LIGHT_VERB_ENDINGS.replace(/\S+/g, verb + '$&'), 'any', AMBIGUOUS)
/** The same with endings that melt into the verb. */
const LIGHT_VERBS = [
  '한 한다 한다면 한다는 한다고 한지 한데 해 해서 해야 해도 해요 해줘',
  '할 할지 할까 할까요 할수록 합니다 함',
  '된 된다 된다면 된다는 된다고 된지 된데 되어 되어도 되어야 돼 돼서 돼야 돼도 돼요',
  '될 될지 될까 될까요 될수록 됩니다 됨',
  '시킨 시킨다 시켜 시켜서 시켜야 시킬',
]
for (const forms of LIGHT_VERBS) define(forms, 'any', AMBIGUOUS)

/** Whatever follows the past of a light verb belongs to it: 실패했는지, 종료되었다면. */
const PAST_LIGHT_VERB = /^(.{2,}?)(했|하였|됐|되었|시켰)/

/**
 * Nouns whose last syllable looks like an ending. They keep it alone and at the end of a compound: 재정의,
 * 무제한, 사용권한, 과부하, 전송속도.
 */
const LOOKALIKES = new Set(
  [
    '정의 동의 회의 문의 주의 유의 임의 편의 논의 협의 합의 강의 거의 경로 회로 선로 제로 매크로 마이크로 오로라 인프라 로그인 도메인 라인',
    '속도 용도 빈도 온도 밀도 결과 효과 초과 통과 평가 추가 증가 허가 휴가 대가 고가 저가 길이 높이 깊이 넓이 같이 없이 하나',
    '권한 제한 기한 상한 하한 역할 분할 포함 부하 이하 피해 이해 재해 화면 람다',
  ]
    .join(' ')
    .split(' '),
)

/** English words in -ay end in 이, and a copula after them has none of its own: 게이트웨이다, 릴레이라면. */
const IN_AY = /[웨레페]$/

const LONGEST_ENDING = Math.max(...Array.from(endings.keys(), ({ length }) => length))

/** 리소스들, and not 줄어들, which is a verb. */
const PLURAL = /^(.+[^어아여져려며])들$/

/** The stem of an eojeol in Hangul; the eojeol itself when nothing can be stripped safely. */
export const stemOf = memoized((eojeol): string => {
  const stem = withoutEnding(eojeol)
  return stem.length > AMBIGUOUS ? stem.replace(PLURAL, '$1') : stem
})

function withoutEnding(eojeol: string): string {
  if (LOOKALIKES.has(eojeol.slice(-2)) || LOOKALIKES.has(eojeol.slice(-3))) return eojeol
  const past = PAST_LIGHT_VERB.exec(eojeol)
  if (past) return past[1]!
  for (let length = Math.min(LONGEST_ENDING, eojeol.length - 1); length > 0; length--) {
    const stem = eojeol.slice(0, -length)
    const rule = endings.get(eojeol.slice(-length))
    if (!rule || stem.length < rule.minStem || !agrees(stem, rule.after)) continue
    return IN_AY.test(stem) && eojeol.charAt(stem.length) === '이' ? `${stem}이` : stem
  }
  return eojeol
}

/** Whether a whole run is nothing but an ending, as 를 is in `EC2를`. */
export const isEnding = (run: string): boolean => endings.has(run)

function agrees(stem: string, after: After): boolean {
  const sound = endingOf(stem)
  if (!sound) return false
  switch (after) {
    case 'any':
      return true
    case 'vowel':
      return sound === 'vowel'
    case 'consonant':
      return sound !== 'vowel'
    case 'vowel-or-rieul':
      return sound !== 'consonant'
    case 'consonant-but-rieul':
      return sound === 'consonant'
  }
}
