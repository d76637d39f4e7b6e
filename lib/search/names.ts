import type { QueryWord } from './query.ts'

export interface WeightedWord {
  word: QueryWord
  /** Rarity: inverse document frequency over notes, so that the name of a service weighs little. */
  weight: number
  /** What its best alternative is worth: where all are guesses, the likeliest is what was meant. */
  likeliest: number
}

/**
 * How alike a name and a query are, from 0 to 1: the harmonic mean of how much of the name was typed and how
 * much of the query, by weight, the name has. 1 means that the query is the name.
 * @param total weight of the whole query
 */
export function similarity(name: string[], words: WeightedWord[], total: number): number {
  const terms = new Set(name)
  const matched = new Set<string>()
  let weightOfMatched = 0
  for (const { word, weight, likeliest } of words) {
    const best = bestAlternative(word, terms)
    if (!best) continue
    weightOfMatched += (weight * best.weight) / likeliest
    for (const term of best.terms) matched.add(term)
  }
  if (matched.size === 0) return 0
  const ofName = matched.size / terms.size
  const ofQuery = weightOfMatched / total
  return (2 * ofName * ofQuery) / (ofName + ofQuery)
}

const bestAlternative = ({ alternatives }: QueryWord, terms: Set<string>) =>
  alternatives
    .filter((alternative) => alternative.terms.every((term) => terms.has(term)))
    .reduce<QueryWord['alternatives'][number] | undefined>(
      (best, candidate) => (!best || candidate.weight > best.weight ? candidate : best),
      undefined,
    )

/** Whether a name has a word of the query. */
export const isIn = (name: string[], word: WeightedWord): boolean =>
  similarity(name, [word], word.weight) > 0

/** The names that the query has whole. */
export const typedNames = (names: string[][], words: WeightedWord[]): string[][] =>
  names.filter((name) => name.every((term) => words.some((word) => isIn([term], word))))
