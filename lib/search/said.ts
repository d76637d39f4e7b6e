import type { QueryWord } from './query.ts'
import { tokensOf } from './tokens.ts'

/** How often a section says each term. */
type Counts = ReadonlyMap<string, number>

const known = new WeakMap<readonly string[], Counts[]>()

/** What the sections of a note say, in their order. The same texts are counted once. */
function countsOf(texts: readonly string[]): Counts[] {
  const found = known.get(texts)
  if (found) return found
  const counts = tokensOf(texts).map((tokens) => {
    const ofSection = new Map<string, number>()
    for (const { term } of tokens) ofSection.set(term, (ofSection.get(term) ?? 0) + 1)
    return ofSection
  })
  known.set(texts, counts)
  return counts
}

/** Half of what can be said is said when a term stands so often (BM25's saturation; S. Robertson, 1994). */
const HALF_SAID = 1.5

/**
 * How much the sections of a note say of a word, each from 0 to 1: by the alternative that a section says most
 * often.
 */
export function saidIn(texts: readonly string[], { alternatives }: QueryWord): number[] {
  return countsOf(texts).map((counts) => {
    const said = alternatives.map(({ terms, weight }) => {
      const count = Math.min(...terms.map((term) => counts.get(term) ?? 0))
      return (weight * count) / (count + HALF_SAID)
    })
    return Math.max(0, ...said)
  })
}
