import { toKeys } from '../text/keyboard.ts'
import type { Lexicon, QueryWord } from './query.ts'

/** Further than a correction may go, because nothing is searched for it unasked. */
const FURTHEST_SHARE = 0.4
/** Nobody recognises what was meant in a name further away, and looking that far takes long. */
const FURTHEST = 4
const SHORTEST = 4
const MOST = 3

/** The names nearest to the words that nothing matches: what to try when nothing was found. */
export function suggestionsFor(words: readonly QueryWord[], lexicon: Lexicon): string[] {
  const found = words
    .filter(({ term, alternatives }) => alternatives.length === 0 && /\p{L}/u.test(term))
    .slice(0, MOST)
    .flatMap(({ term }) => {
      const keys = toKeys(term).length
      return keys < SHORTEST
        ? []
        : lexicon.near.within(term, Math.min(FURTHEST, FURTHEST_SHARE * keys))
    })
    .sort((a, b) => a.distance - b.distance)
  return [...new Set(found.map(({ text }) => text))].slice(0, MOST)
}
