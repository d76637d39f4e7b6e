import { toKeys } from '../../text/keyboard.ts'
import type { NearWord } from '../near-words.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** A word one slip away is very probably meant; each further slip makes it less so. */
const NEAREST_WEIGHT = 0.9
const WEIGHT_OF_SLIP = 0.15
/** Words much further away than the nearest are other words. */
const FURTHER_THAN_NEAREST = 0.45
const MOST_GUESSES = 6

/** Slips that a word of so many keys may have: in a short one, every slip makes another word. */
function limitOf(keys: number): number {
  if (keys < 4) return 0
  if (keys < 6) return 0.75
  if (keys < 9) return 1
  return keys < 13 ? 1.8 : 2.5
}

/** A word that means nothing as it stands may be a slip of the fingers. */
export function expandTypos(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (const word of words) {
    if (word.alternatives.length > 0 || !/\p{L}/u.test(word.term)) continue
    const found = nearestOf(word, lexicon)
    const limit = (found[0]?.distance ?? 0) + FURTHER_THAN_NEAREST
    for (const { text, terms, distance } of found.slice(0, MOST_GUESSES)) {
      if (distance > limit) break
      const weight = NEAREST_WEIGHT - WEIGHT_OF_SLIP * distance
      word.alternatives.push({ terms, weight, guess: text })
    }
  }
}

/** Also as it was typed: what the analyzer takes for a plural may be half of `access`. */
function nearestOf({ term, typed }: QueryWord, { near }: Lexicon): NearWord[] {
  const forms = /^[a-z]+$/.test(term) ? [...new Set([term, typed.trim()])] : [term]
  return forms
    .flatMap((form) => near.within(form, limitOf(toKeys(form).length)))
    .sort((a, b) => a.distance - b.distance)
}
