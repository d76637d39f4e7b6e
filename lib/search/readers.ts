import { memoizedFor } from '../text/memoized.ts'
import type { ReadersWords } from './files.ts'

/** All that readers ask of each section and call it, as one text. */
export const textsOfReaders = memoizedFor(({ questions, phrases }: ReadersWords): string[] =>
  questions.map((ofSection, section) => [...ofSection, ...phrases[section]!].join('\n')),
)

/** All that they ask of a note and call what it says. */
export const linesOfReaders = memoizedFor(({ questions, phrases }: ReadersWords): string[] => [
  ...questions.flat(),
  ...phrases.flat(),
])
