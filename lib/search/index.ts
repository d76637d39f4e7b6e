/** Search, for the components: everything else in this folder is how it is done. */
export { NOTHING_FOUND, type Answer, type AnswerNote, type AnswerSection } from './answer.ts'
export { type Filters } from './corpus.ts'
export { matchesIn, type Piece } from './highlight.ts'
export { type SearchOptions } from './searcher.ts'
export { INDEX_NAMES, SearchSession, type FromSession, type ToSession } from './session.ts'
