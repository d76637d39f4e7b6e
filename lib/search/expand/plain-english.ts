import { rootOf } from '../../text/roots.ts'
import { PLAIN_ENGLISH } from '../plain-english.ts'
import type { QueryWord } from '../query.ts'

/** One of several translations. */
const TRANSLATION_WEIGHT = 0.7

/** A plain English word, in whatever form, is matched by what it is in Korean. */
export function expandPlainEnglish(words: readonly QueryWord[]): void {
  for (const { term, typed, alternatives } of words) {
    const forms = [term, typed.trim()].map((form) => PLAIN_ENGLISH.get(rootOf(form)))
    for (const word of forms.find(Boolean) ?? [])
      alternatives.push({ terms: [word], weight: TRANSLATION_WEIGHT })
  }
}
