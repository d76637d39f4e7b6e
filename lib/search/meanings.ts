import type { QueryWord } from './query.ts'

/** What may stand for a word: terms that count only together. */
export const meaningsOf = ({ alternatives }: QueryWord): string[][] =>
  alternatives.map(({ terms }) => terms)
