/** Search, for the components: everything else in this folder is how it is done. */
export { type Filters } from './corpus.ts'
export { IndexError } from './files.ts'
export { matchesIn, toPieces, type Piece } from './highlight.ts'
export {
  createSearcher,
  type NoteHit,
  type Searcher,
  type SearchOptions,
  type SearchResults,
  type SectionHit,
} from './searcher.ts'
export { snippetOf, type Snippet } from './snippet.ts'
