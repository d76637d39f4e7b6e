import { isHangul } from '../../text/hangul.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** The word is cut where the index knows it: a compound with a stranger, or an ending we do not strip. */
const BEGINNING_WEIGHT = 0.6
const SHORTEST_BEGINNING = 2

/** The longest known beginning of a word that nothing else matches: 인스턴스 of 인스턴스별. */
export function expandBeginnings(words: readonly QueryWord[], { vocabulary }: Lexicon): void {
  for (const { term, alternatives } of words) {
    // Only Korean words grow at their end; a Latin word with a stranger's beginning is another word.
    if (alternatives.length > 0 || !isHangul(term)) continue
    for (let length = term.length - 1; length >= SHORTEST_BEGINNING; length--) {
      const beginning = term.slice(0, length)
      if (!vocabulary.has(beginning)) continue
      alternatives.push({ terms: [beginning], weight: BEGINNING_WEIGHT })
      break
    }
  }
}
