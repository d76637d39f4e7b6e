import { EVERYDAY_VERBS } from '../everyday-verbs.ts'
import { isPredicate } from '../predicates.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** Another form of the same word: nearly as good as the word. */
const VERB_WEIGHT = 0.85
/** What a verb is called in technical writing is a guess among several. */
const NOUN_WEIGHT = 0.5
/** What is done says less than what it is done to. */
const VERB_IMPORTANCE = 0.4

/**
 * A form of a verb is matched by the heading that names it, and by the nouns for the same act: 골라야 and 고른 by
 * 고르기, 지워도 by 삭제.
 */
export function expandVerbs(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (const word of words) {
    const nominal = nominalOf(word, lexicon)
    if (nominal) {
      word.alternatives.push({ terms: [nominal], weight: VERB_WEIGHT })
      for (const noun of EVERYDAY_VERBS.get(nominal) ?? [])
        word.alternatives.push({ terms: [noun], weight: NOUN_WEIGHT })
    }
    if (nominal || isPredicate(word.term)) word.importance = VERB_IMPORTANCE
  }
}

/** What looks like a noun is one if the index has it; otherwise it may be a verb before a noun: 만든, 켠. */
function nominalOf({ term, typed }: QueryWord, lexicon: Lexicon): string | undefined {
  if (isPredicate(term)) return lexicon.verbs.nominalOf(term)
  const nominal = lexicon.verbs.nominalOfBare(term)
  // 옮기는 and 만드는 have lost an ending that no noun has after such a stem.
  const isStem = nominal?.length === term.length + 1 && typed.startsWith(`${term}는`)
  return isStem || !lexicon.vocabulary.has(term) ? nominal : undefined
}
