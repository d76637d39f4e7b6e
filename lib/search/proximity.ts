import type { WeightedWord } from './names.ts'
import { tokensOf } from './tokens.ts'

/** Letters from the first word to the last: a line of a table, a sentence. */
const WINDOW = 100

/** How much of the weight of words stands together in each of the texts of a note, at most. */
export function weightTogether(texts: readonly string[], words: readonly WeightedWord[]): number[] {
  const terms = new Set(
    words.flatMap(({ word }) => word.alternatives.flatMap(({ terms }) => terms)),
  )
  return tokensOf(texts).map((tokens) => {
    const said = tokens.filter(({ term }) => terms.has(term))
    const windows = said.map(({ start }, first) => {
      const further = said.slice(first).findIndex((token) => token.start - start > WINDOW)
      return new Set(
        said.slice(first, further < 0 ? undefined : first + further).map(({ term }) => term),
      )
    })
    return Math.max(0, ...windows.map((window) => weightIn(window, words)))
  })
}

/** A name of several words counts as far as it stands there. */
function weightIn(said: ReadonlySet<string>, words: readonly WeightedWord[]): number {
  let total = 0
  for (const { word, weight } of words) {
    const shares = word.alternatives.map(
      ({ terms, weight: worth }) =>
        (worth * terms.filter((term) => said.has(term)).length) / terms.length,
    )
    total += weight * Math.max(0, ...shares)
  }
  return total
}
