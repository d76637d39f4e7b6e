import { decompose, endingOf } from '../text/hangul.ts'

/**
 * Strips the particles (조사) and predicate endings of an eojeol, so that 인스턴스를, 인스턴스에서는 and
 * 인스턴스 are one term. The same happens to notes and queries: a stem that is not a word (재정 of 재정의)
 * does no harm, because both sides have it. What does harm is a stem that is another word, and three rules
 * keep such cases rare: the particle must agree with the sound before it, the stem keeps a minimum length,
 * and only pairs of particles that Korean really chains are stripped together.
 */

/** The sound a particle follows; 은 follows a consonant, 는 a vowel, 로 a vowel or ㄹ. */
type After = 'consonant' | 'vowel' | 'vowel-or-rieul' | 'consonant-but-rieul' | 'any'

interface Ending {
  after: After
  /** Least number of syllables that must remain. */
  minStem: number
}

/** One syllable remains only before endings that no noun of one more syllable has: 큐를, 키에서. */
const CLEAR = 1
/** 용도, 속도, 정의, 결과, 경로, 하나, 평가 end in syllables that are also particles. */
const AMBIGUOUS = 2

const endings = new Map<string, Ending>()

function define(words: string, after: After, minStem: number): void {
  for (const word of words.split(' ')) endings.set(word, { after, minStem })
}

define('을', 'consonant', CLEAR)
define('를', 'vowel', CLEAR)
define('은 이 과 이나 이란 이라 이라는 이라도 이라고 이든 이며 이고 이면 이자', 'consonant', AMBIGUOUS)
define('이다 이라면 이므로 이어야 이었다 입니다', 'any', AMBIGUOUS)
define('는 가 와 나 란 라 라는 라도 라고 든 며 면 다 라면 여야', 'vowel', AMBIGUOUS)
define('으로 으로써 으로서', 'consonant-but-rieul', AMBIGUOUS)
define('로 로써 로서', 'vowel-or-rieul', AMBIGUOUS)
define('의 도 만 인 인지 인가 인가요 이고 이며', 'any', AMBIGUOUS)
define('에 에서 에게 에게서 부터 까지 마다 처럼 보다 대로 밖에 조차 마저 뿐 끼리', 'any', AMBIGUOUS)
define('에서 에는 에도 에만', 'any', CLEAR)

/** Chains: a particle of place or manner, then one of topic or emphasis (에서는, 으로도, 까지의). */
const FIRST_OF_CHAIN = ['에', '에서', '에게', '으로', '로', '부터', '까지', '마다', '처럼', '보다', '만', '끼리']
const SECOND_OF_CHAIN = ['는', '은', '도', '만', '의', '나', '이나', '라도', '부터', '까지']
for (const first of FIRST_OF_CHAIN) {
  for (const second of SECOND_OF_CHAIN) {
    const chained = `${first}${second}`
    if (!endings.has(chained)) endings.set(chained, endings.get(first)!)
  }
}

/** Forms of 하다 and 되다 after a noun: 사용하는, 설정한다, 종료되나요, 접근하려면. */
const LIGHT_VERBS: Record<string, string> = {
  하: '하 하는 하고 하며 하면 하여 하지 하기 하다 하게 하려면 하려고 하나 하나요 하던 하도록 하므로 하세요 하자',
  한: '한 한다 한다면 한다는 한지',
  해: '해 해서 해야 해도 해요 했다 했을 했는데',
  할: '할 할지 할까 할까요 합니다 함 함은',
  되: '되 되는 되고 되며 되면 되어 되지 되기 되다 되게 되려면 되나 되나요 되던 되도록 되므로 되었다',
  된: '된 된다 된다면 된다는 된지',
  돼: '돼 돼서 돼야 돼도 돼요 됐다 됐을',
  될: '될 될지 될까 될까요 됩니다 됨',
  시키: '시키는 시키고 시키면 시킨 시킨다 시켜 시킬',
}
for (const forms of Object.values(LIGHT_VERBS)) define(forms, 'any', AMBIGUOUS)

/** Words that only look like a noun with an ending, and whose stem would be another word or none at all. */
const WHOLE_WORDS = new Set(['매크로', '재정의', '오로라', '무제한', '최소한', '난이도', '가용도', '카탈로그'])

const LONGEST = Math.max(...Array.from(endings.keys(), (ending) => ending.length))

/** The stem of an eojeol in Hangul; the eojeol itself when nothing can be stripped safely. */
export function stemOf(eojeol: string): string {
  if (WHOLE_WORDS.has(eojeol)) return eojeol
  for (let length = Math.min(LONGEST, eojeol.length - 1); length > 0; length--) {
    const stem = eojeol.slice(0, -length)
    if (WHOLE_WORDS.has(stem) && endings.has(eojeol.slice(-length))) return stem
    if (canStrip(stem, eojeol.slice(-length))) return stem
  }
  return eojeol
}

/** Whether a whole run is nothing but an ending, as 를 is in `EC2를`. */
export const isEnding = (run: string): boolean => endings.has(run)

function canStrip(stem: string, ending: string): boolean {
  const rule = endings.get(ending)
  return rule !== undefined && stem.length >= rule.minStem && agrees(stem, rule.after)
}

function agrees(stem: string, after: After): boolean {
  const sound = endingOf(stem)
  if (!sound || !decompose(stem.slice(-1))) return false
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
