import { normalize } from '../text/normalize.ts'
import { analyzeWords, type Word } from './analyzer.ts'
import { expandCompletions } from './expand/completions.ts'
import { expandSpacing } from './expand/spacing.ts'
import type { Synonyms } from './expand/synonyms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Terms that a document must all have to match a word, and how much that match is worth: at most 1. */
export interface Alternative {
  terms: string[]
  weight: number
}

/** A word of a query with every way to match it. */
export interface QueryWord {
  term: string
  /** What stands in the query, in lower case and with its ending. */
  typed: string
  alternatives: Alternative[]
}

/**
 * Adds alternatives to the words of a query. An expander looks at `term` and `typed` only, so that the
 * alternatives of one are never expanded by another.
 */
export type Expander = (words: readonly QueryWord[], lexicon: Lexicon) => void

/** What expanders know besides the words. */
export interface Lexicon {
  vocabulary: Vocabulary
  synonyms: Synonyms
}

const expanders: Expander[] = [
  (words, { synonyms }) => synonyms.expand(words),
  expandSpacing,
  expandCompletions,
]

/** Nobody types more; a pasted text is searched by its beginning. */
const LONGEST_QUERY = 200
const MOST_WORDS = 16

/** `InsufficientInstanceCapacity` matched by insufficient, instance and capacity. */
const PARTS_WEIGHT = 0.8
/** `200개` matched by 200 of something else. */
const NUMBER_WEIGHT = 0.4

/** The words of a query, each once. A word that nothing in the index matches has no alternatives. */
export function parseQuery(query: string, lexicon: Lexicon): QueryWord[] {
  const text = normalize(query.slice(0, LONGEST_QUERY)).text
  const analyzed = analyzeWords(text)
  const words = analyzed.map((word, index) => toQueryWord(word, text, analyzed[index + 1]?.start))
  const distinct = [...new Map(words.map((word) => [word.term, word])).values()].slice(
    0,
    MOST_WORDS,
  )
  for (const expand of expanders) expand(distinct, lexicon)
  const isKnown = ({ terms }: Alternative) => terms.every((term) => lexicon.vocabulary.has(term))
  return distinct.map((word) => ({ ...word, alternatives: word.alternatives.filter(isKnown) }))
}

function toQueryWord(
  { term, parts, start }: Word,
  text: string,
  next: number | undefined,
): QueryWord {
  const partTerms = parts.map((part) => part.term)
  const alternatives: Alternative[] = []
  if (term) alternatives.push({ terms: [term], weight: 1 })
  if (parts.length > 0) {
    const weight = /^\d/.test(term) ? NUMBER_WEIGHT : PARTS_WEIGHT
    alternatives.push({ terms: partTerms, weight })
  }
  return {
    term: term || partTerms.join(''),
    typed: text.slice(start, next).toLowerCase(),
    alternatives,
  }
}
