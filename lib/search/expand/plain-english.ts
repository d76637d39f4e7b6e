import { PLAIN_ENGLISH } from '../plain-english.ts'
import type { QueryWord } from '../query.ts'

/** One of several translations. */
const TRANSLATION_WEIGHT = 0.7

/** A plain English word is matched by what it is in Korean. */
export function expandPlainEnglish(words: readonly QueryWord[]): void {
  for (const { term, typed, alternatives } of words) {
    const korean = PLAIN_ENGLISH.get(term) ?? PLAIN_ENGLISH.get(typed.trim()) ?? []
    for (const word of korean) alternatives.push({ terms: [word], weight: TRANSLATION_WEIGHT })
  }
}
