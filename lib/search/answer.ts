import type { NoteTexts } from './files.ts'
import { matchesIn, toPieces, type Piece } from './highlight.ts'
import type { NoteHit, SearchResults } from './searcher.ts'
import { snippetOf } from './snippet.ts'
import { tokensOf } from './tokens.ts'

/** What can be shown of a query so far: plain data, which a worker can send. */
export interface Answer {
  /** Best first. */
  notes: AnswerNote[]
  /** What was searched for, when that is a guess and not what was typed. */
  reading?: string | undefined
  /** Names to try when nothing was found. */
  suggestions: string[]
  /** What the results matched by: terms that count only together. */
  alternatives: string[][]
}

export interface AnswerNote {
  id: string
  title: Piece[]
  /** Title of its service. */
  service: string
  /** Codes of the exams whose scope it is in. */
  exams: string[]
  /** Best first; at least one. */
  sections: AnswerSection[]
}

export interface AnswerSection {
  href: string
  /** None for the lead of the note. */
  title: Piece[]
  /** What a reader asked much like the query, and the section answers. */
  question?: string | undefined
  /** Once the texts of its note are here. */
  snippet?: Piece[]
}

export const NOTHING_FOUND: Answer = { notes: [], suggestions: [], alternatives: [] }

/** @param textsOf what of a note's texts is here */
export function answerOf(
  { reading, suggestions, alternatives, withTexts }: SearchResults,
  textsOf: (noteId: string) => NoteTexts | undefined,
): Answer {
  const notes = withTexts(textsOf).map((hit) => noteOf(hit, textsOf(hit.id), alternatives))
  return { notes, reading, suggestions, alternatives }
}

function noteOf(
  { id, title, service, exams, sections }: NoteHit,
  texts: NoteTexts | undefined,
  alternatives: string[][],
): AnswerNote {
  const marked = (text: string) => toPieces(text, matchesIn(text, alternatives))
  return {
    id,
    title: marked(title),
    service,
    exams,
    sections: sections.map(({ href, title, position, question }) => ({
      href,
      title: marked(title),
      question,
      ...(texts && { snippet: toSnippet(texts, position, alternatives) }),
    })),
  }
}

function toSnippet({ sections }: NoteTexts, position: number, alternatives: string[][]): Piece[] {
  const text = sections[position] ?? ''
  const { start, end, matches } = snippetOf(text, alternatives, tokensOf(sections)[position])
  const inWindow = matches.map((match) => ({ start: match.start - start, end: match.end - start }))
  const pieces = toPieces(text.slice(start, end), inWindow)
  const before = { text: '… ', marked: false }
  const after = { text: ' …', marked: false }
  return [...(start > 0 ? [before] : []), ...pieces, ...(end < text.length ? [after] : [])]
}
