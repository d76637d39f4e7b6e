import { isFormOf, rootOf } from '../../text/roots.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** Another form of the same word, but sometimes another word with the same root. */
const INFLECTED_WEIGHT = 0.75

/** English words with the same root: protect by protection, optimized by optimize. */
export function expandInflections(words: readonly QueryWord[], { vocabulary }: Lexicon): void {
  for (const { term, alternatives } of words) {
    if (!/^[a-z]+$/.test(term)) continue
    const root = rootOf(term)
    for (const other of vocabulary.between({ from: root, to: `${root}\uffff` })) {
      if (other !== term && isFormOf(root, other))
        alternatives.push({ terms: [other], weight: INFLECTED_WEIGHT })
    }
  }
}
