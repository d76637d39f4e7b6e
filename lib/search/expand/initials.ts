import { initialsOf } from '../../text/hangul.ts'
import { toKeys } from '../../text/keyboard.ts'
import type { Alternative, Lexicon, QueryWord } from '../query.ts'

/** The whole name was meant: 배치 그룹 of ㅂㅊㄱㄹ. */
const NAME_WEIGHT = 0.9
/** Whole words of a longer name: 배치 of ㅂㅊ. */
const WORDS_WEIGHT = 0.75
/** The last word is not finished: 배치 그룹 of ㅂㅊㄱ. */
const UNFINISHED_WEIGHT = 0.6
/** The same keys on the Latin keyboard: ㄱㅇㄴ is rds. */
const LATIN_WEIGHT = 0.8

const MOST_PARTS = 32
const MOST_WORDS = 5

const CONSONANTS = /^[ㄱ-ㅎ]+$/
/** ㅋㅋㅋ is laughter, ㅇㅇ a yes, and a single consonant begins a tenth of all words. */
const ONE_REPEATED = /^(.)\1*$/

/** Words of leading consonants (초성) stand for the names that begin so: ㅂㅊㄱㄹ and ㅂㅊ ㄱㄹ for 배치 그룹. */
export function expandInitials(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (let start = 0; start < words.length; start++) {
    const span: QueryWord[] = []
    for (const word of words.slice(start, start + MOST_WORDS)) {
      if (!CONSONANTS.test(word.term)) break
      span.push(word)
      expandSpan(span, lexicon)
    }
    if (span.length > 0) addLatin(span[0]!, lexicon)
  }
}

function expandSpan(span: readonly QueryWord[], { names, vocabulary }: Lexicon): void {
  const initials = initialsOf(span.map(({ term }) => term).join(''))
  if (ONE_REPEATED.test(initials)) return
  const alternatives = new Map<string, Alternative>()
  for (const { part, isComplete } of names.byInitials(initials)) {
    const { terms, text, isWhole } = part
    if (!terms.every((term) => vocabulary.has(term))) continue
    const whole = isWhole ? NAME_WEIGHT : WORDS_WEIGHT
    const weight = isComplete ? whole : UNFINISHED_WEIGHT
    const known = alternatives.get(terms.join(' '))
    if (!known || known.weight < weight)
      alternatives.set(terms.join(' '), { terms, weight, guess: text })
  }
  const best = [...alternatives.values()].sort((a, b) => b.weight - a.weight)
  for (const word of span) word.alternatives.push(...best.slice(0, MOST_PARTS))
}

function addLatin(word: QueryWord, { vocabulary }: Lexicon): void {
  const latin = toKeys(word.term)
  if (!vocabulary.has(latin)) return
  word.alternatives.push({ terms: [latin], weight: LATIN_WEIGHT, guess: latin })
}
