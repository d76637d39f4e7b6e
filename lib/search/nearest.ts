import { analyzeName } from './analyzer.ts'
import type { RankedNote, Ranking } from './ranking.ts'
import { linesOfReaders } from './readers.ts'
import type { AskedNote } from './rerank.ts'

/** The index speaks louder: it knows names, and words that mean the same may stand for one that is not there. */
const INDEX_WEIGHT = 2
/** What readers call a thing is nearly a name of it. */
const READERS_WEIGHT = 1.5

/**
 * The second stage of ranking, for names in a row: `공개 키 60초`, `Delivery Timed Out`. The index knows which notes
 * have the words, their texts whether they stand together (T. Tao, C. Zhai, "An Exploration of Proximity Measures in
 * Information Retrieval", 2007), and their readers whether somebody has put it so.
 * @param notes the best by the index; each keeps the order of its sections
 * @param ranking of the query
 */
export function nearestFirst(notes: readonly AskedNote[], ranking: Ranking): RankedNote[] {
  const best = Math.max(...notes.map(({ score }) => score))
  return notes
    .map((note) => {
      const together = Math.max(...ranking.togetherIn(note.texts))
      const likenesses = linesOfReaders(note.readers).map((line) =>
        ranking.likeness(analyzeName(line).words),
      )
      // Squared: some of the words stand together in many texts, and in what is said of many notes.
      const byReaders = READERS_WEIGHT * Math.max(0, ...likenesses) ** 2
      return { ...note, score: (INDEX_WEIGHT * note.score) / best + together ** 2 + byReaders }
    })
    .sort((a, b) => b.score - a.score)
}
