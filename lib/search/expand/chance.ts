import { meaningsOf } from '../meanings.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** Syllables of a word that is like some other by chance: 스프링 and 스트링, 감기 and 담기. */
const SHORT = /^[가-힣]{1,3}$/

/**
 * Takes back what a short Korean word was guessed to mean, unless a name has that beside another word of the query:
 * 배치 그릅 is 배치 그룹, and 스프링 시큐리티 is about something else.
 */
export function dropChanceGuesses(words: readonly QueryWord[], { names }: Lexicon): void {
  if (words.length < 2) return
  for (const word of words) {
    if (!SHORT.test(word.term) || !word.alternatives.every(({ guess }) => guess)) continue
    const meanings = words.filter((other) => other !== word).map(meaningsOf)
    const isInName = (terms: string[]) =>
      meanings.some((ofOther) => names.haveTogether([[terms], ofOther]))
    // Several terms are a name already.
    word.alternatives = word.alternatives.filter(({ terms }) => terms.length > 1 || isInName(terms))
  }
}
