import { compose, decompose, TAIL_JAMO, VOWELS, type Syllable } from '../text/hangul.ts'

/**
 * Headings name what is done by a verb in -기: 리전 고르기, AMI 만들기. Readers ask with the verb in another
 * form: 골라야, 만들려면, 켰는데. Rules: 한글 맞춤법 (문화체육관광부 고시 제2017-12호), 제16항, 제18항, 제34–36항.
 */
export class Verbs {
  /** What a form of a verb begins with, and the verb in -기. */
  private readonly nominals = new Map<string, string>()

  /** @param words any; those in -기 are taken */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (!/^[가-힣]+기$/.test(word) || NOUNS.has(word)) continue
      for (const beginning of beginningsOf(word.slice(0, -1))) this.nominals.set(beginning, word)
    }
  }

  /** The verb in -기 of a form that nothing follows, or that has lost its ending: 만든, 만드는. */
  nominalOfBare(word: string): string | undefined {
    return this.nominals.get(word)
  }

  /** The verb in -기 that a predicate is a form of. */
  nominalOf(word: string): string | undefined {
    for (let length = word.length; length > 0; length--) {
      const nominal = this.nominals.get(word.slice(0, length))
      // One syllable begins too many words; what may follow it is short: 켜고, 쓰려면.
      if (nominal && (length > 1 || word.length <= LONGEST_OF_SHORT_VERB)) return nominal
    }
    return undefined
  }
}

/** Nouns that only end like a verb in -기. */
const NOUNS = new Set('대기 크기 주기 분기 초기 동기 비동기 기기 용기 시기 장기 단기'.split(' '))

const LONGEST_OF_SHORT_VERB = 3

const tail = (jamo: string): number => TAIL_JAMO.indexOf(jamo)
const vowel = (jamo: string): number => VOWELS.indexOf(jamo)

/** Vowels that melt with the 어 of an ending (제35·36항): 바꾸어 → 바꿔, 옮기어 → 옮겨, 쓰어 → 써. */
const MELTED: Record<string, string> = { ㅣ: 'ㅕ', ㅜ: 'ㅝ', ㅗ: 'ㅘ', ㅡ: 'ㅓ', ㅚ: 'ㅙ' }

/** What the forms of a verb begin with, by its stem. */
function beginningsOf(stem: string): string[] {
  const before = stem.slice(0, -1)
  const last = decompose(stem.slice(-1))!
  const write = (syllable: Syllable) => before + compose(syllable)
  const withTails = (syllable: Syllable, jamo: string) =>
    [...jamo].map((one) => write({ ...syllable, tail: tail(one) }))

  if (last.tail === tail('ㄹ')) {
    // 만들다: 만드는, 만든, 만듭니다 (제18항).
    const open = { ...last, tail: 0 }
    return [stem, write(open), ...withTails(open, 'ㄴㅂ')]
  }
  if (last.tail !== 0) return [stem]
  const melted = meltedOf(before, last)
  return [stem, ...withTails(last, 'ㄴㄹㅂㅆ'), ...melted]
}

function meltedOf(before: string, last: Syllable): string[] {
  const previous = decompose(before.slice(-1))
  if (compose(last) === '르' && previous?.tail === 0) {
    // 고르다: 골라, 골랐다 (제18항의 9).
    const head = before.slice(0, -1) + compose({ ...previous, tail: tail('ㄹ') })
    return ['라', '러', '랐', '렀'].map((syllable) => head + syllable)
  }
  const into = MELTED[VOWELS[last.vowel]!]
  if (into === undefined) return []
  const open = { ...last, vowel: vowel(into) }
  return [open, { ...open, tail: tail('ㅆ') }].map((syllable) => before + compose(syllable))
}
