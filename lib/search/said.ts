import { memoizedFor } from '../text/memoized.ts'
import { countsOf } from './counts.ts'
import type { QueryWord } from './query.ts'
import { sum } from './sum.ts'
import { tokensOf } from './tokens.ts'

/** How often each of some texts says each term. */
const countsIn = memoizedFor((texts: readonly string[]) =>
  tokensOf(texts).map((tokens) => countsOf(tokens.map(({ term }) => term))),
)

/** Half of what can be said is said when a term stands so often (BM25's saturation; S. Robertson, 1994). */
const HALF_SAID = 1.5

/**
 * How much the sections of a note say of a word, each from 0 to 1: by the alternative that a section says most
 * often.
 * @param texts lists of a text for each section: its own, and what readers say of it
 */
export function saidIn(
  texts: readonly (readonly string[])[],
  { alternatives }: QueryWord,
): number[] {
  const counts = texts.map(countsIn)
  return counts[0]!.map((_, section) => {
    const countOf = (term: string) => sum(counts.map((list) => list[section]!.get(term) ?? 0))
    const said = alternatives.map(({ terms, weight }) => {
      const count = Math.min(...terms.map(countOf))
      return (weight * count) / (count + HALF_SAID)
    })
    return Math.max(0, ...said)
  })
}
