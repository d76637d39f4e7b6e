import { compose, decompose, LEADS, splitTail } from './hangul.ts'

/** Words from `from` to `to`, both included, in the order of JavaScript's string comparison. */
export interface WordRange {
  from: string
  to: string
}

/** Above any character that continues a word. */
const END = '\uffff'
const LAST_TAIL = 27
const LAST_VOWEL = 20

/** The last vowel that typing on can make of a vowel: ㅗ ㅘ ㅙ ㅚ, ㅜ ㅝ ㅞ ㅟ and ㅡ ㅢ follow one another. */
const GROWS_TO: Record<number, number> = { 8: 11, 13: 16, 18: 19 }
/** The last tail that typing on can make of a tail: ㄱ→ㄳ, ㄴ→ㄶ, ㄹ→ㅀ, ㅂ→ㅄ. */
const TAIL_GROWS_TO: Record<number, number> = { 1: 3, 4: 6, 8: 15, 17: 18 }

/**
 * The words that typing on can make of an unfinished word. A Korean keyboard composes the last syllable
 * key by key, so `텐` may become `테너`, `고` may become `과`, and `빌ㄷ` may become `빌드`.
 */
export function completions(word: string): WordRange[] {
  const last = word.slice(-1)
  const before = word.slice(0, -1)
  const lead = LEADS.indexOf(last)
  if (lead >= 0) return [syllablesOfLead(before, lead)]
  const syllable = decompose(last)
  if (!syllable) return [{ from: word, to: word + END }]
  if (syllable.tail === 0) {
    const vowel = GROWS_TO[syllable.vowel] ?? syllable.vowel
    return [{ from: word, to: before + compose({ ...syllable, vowel, tail: LAST_TAIL }) + END }]
  }
  const tail = TAIL_GROWS_TO[syllable.tail] ?? syllable.tail
  const { stays, moves } = splitTail(syllable.tail)
  const open = before + compose({ ...syllable, tail: stays })
  return [
    { from: word, to: before + compose({ ...syllable, tail }) + END },
    syllablesOfLead(open, LEADS.indexOf(moves)),
  ]
}

const syllablesOfLead = (before: string, lead: number): WordRange => ({
  from: before + compose({ lead, vowel: 0, tail: 0 }),
  to: before + compose({ lead, vowel: LAST_VOWEL, tail: LAST_TAIL }) + END,
})
