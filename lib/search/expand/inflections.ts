import type { Lexicon, QueryWord } from '../query.ts'

/** Another form of the same word, but sometimes another word with the same root. */
const INFLECTED_WEIGHT = 0.75

const SUFFIXES = 'ations?|ments?|tions?|ions?|ings?|ers?|ors?|als?|ed|es|e|s|d'
const ENDS_IN_SUFFIX = new RegExp(`(${SUFFIXES})$`)
/** What may stand behind a root: nothing, or a suffix, with the silent e of the word between. */
const IS_SUFFIX = new RegExp(`^e?(${SUFFIXES})?$`)
const SHORTEST_ROOT = 4

/** English words with the same root: protect by protection, optimized by optimize. */
export function expandInflections(words: readonly QueryWord[], { vocabulary }: Lexicon): void {
  for (const { term, alternatives } of words) {
    if (!/^[a-z]+$/.test(term)) continue
    const root = term.replace(ENDS_IN_SUFFIX, '')
    if (root.length < SHORTEST_ROOT) continue
    for (const other of vocabulary.between({ from: root, to: `${root}\uffff` })) {
      if (other !== term && IS_SUFFIX.test(other.slice(root.length)))
        alternatives.push({ terms: [other], weight: INFLECTED_WEIGHT })
    }
  }
}
