import type { Lexicon, QueryWord } from '../query.ts'

/** Another form of the same word, but sometimes another word with the same root. */
const INFLECTED_WEIGHT = 0.75

const SUFFIX = /(ations?|ments?|tions?|ions?|ings?|ers?|ors?|als?|ed|es|e|s|d)$/
const SUFFIXES = new RegExp(`^e?(${SUFFIX.source.slice(1, -2)})?$`)
const SHORTEST_ROOT = 4

/** English words with the same root: protect by protection, optimized by optimize. */
export function expandInflections(words: readonly QueryWord[], { vocabulary }: Lexicon): void {
  for (const { term, alternatives } of words) {
    if (!/^[a-z]+$/.test(term)) continue
    const root = term.replace(SUFFIX, '')
    if (root.length < SHORTEST_ROOT) continue
    for (const other of vocabulary.between({ from: root, to: `${root}\uffff` })) {
      if (other !== term && SUFFIXES.test(other.slice(root.length)))
        alternatives.push({ terms: [other], weight: INFLECTED_WEIGHT })
    }
  }
}
