import { buildFiles, type SearchContent, type SearchFiles } from '../../../lib/search/build.ts'
import { Corpus } from '../../../lib/search/corpus.ts'
import { MENTION_FIELDS, type MentionField, type NoteTexts } from '../../../lib/search/files.ts'
import { fingerprintOf, keyOfFingerprint } from '../../../lib/search/fingerprints.ts'
import { readPostings } from '../../../lib/search/postings.ts'
import {
  completeSearcher,
  type NoteHit,
  type Searcher,
  type SearchOptions,
} from '../../../lib/search/searcher.ts'

/** A note as a test writes it: headings by anchor, with the text below them; `''` is the lead. */
export interface NoteOfTest {
  id: string
  title: string
  titleEn?: string
  aliases?: string[]
  summary?: string
  exams?: SearchContent['notes'][number]['exams']
  sections?: Record<string, [title: string, text: string]>
  lead?: string
  /** Questions by the anchor of the section that answers; `''` is the note. */
  questions?: Record<string, string[]>
  /** In the same way, what they type instead. */
  phrases?: Record<string, string[]>
}

export interface ContentOfTest {
  notes: NoteOfTest[]
  services?: SearchContent['services']
  terms?: Partial<SearchContent['terms'][number]>[]
}

/** The search files of some notes, as the build makes them, through JSON as the browser gets them. */
export function filesOf({ notes, services, terms = [] }: ContentOfTest): SearchFiles {
  const ids = [...new Set(notes.map(({ id }) => id.split('/')[0]!))]
  const files = buildFiles({
    notes: notes.map(({ id, title, titleEn = title, lead = '', sections = {}, ...note }) => ({
      id,
      title,
      titleEn,
      aliases: note.aliases ?? [],
      summary: note.summary ?? '',
      exams: note.exams ?? [],
      questions: [
        ...Object.entries(note.questions ?? {}).map(([section, ask]) => ({ section, ask })),
        ...Object.entries(note.phrases ?? {}).map(([section, phrases]) => {
          return { section, ask: [], phrases }
        }),
      ],
      sections: [
        { anchor: '', depth: 0, title: '', text: lead },
        ...Object.entries(sections).map(([anchor, [title, text]]) => ({
          anchor,
          depth: 2 as const,
          title,
          text,
        })),
      ],
    })),
    services:
      services ?? ids.map((id) => ({ id, title: id.toUpperCase(), titleEn: id, aliases: [] })),
    terms: terms.map((term) => ({ ko: '', en: '', aliases: [], misspellings: [], ...term })),
  })
  const { texts, ...index } = files
  return { texts, ...(JSON.parse(JSON.stringify(index)) as typeof index) }
}

/** A complete searcher of some notes. */
export const searcherOf = (content: ContentOfTest): Searcher => completeSearcher(filesOf(content))

/** The numbers of the notes whose body has a term, in one of the grades of MENTION_FIELDS. */
export function bodyOf(content: ContentOfTest): (term: string, field: MentionField) => number[] {
  const { names, body } = filesOf(content)
  const corpus = new Corpus(names)
  const { width, mentions, count } = body
  const known = corpus.vocabulary.sorted()
  const grades = readPostings(mentions, MENTION_FIELDS.length, { known, width, size: count })
  return (term, field) => {
    const key = known.includes(term) ? term : keyOfFingerprint(fingerprintOf(term, width))
    return new Map(grades[MENTION_FIELDS.indexOf(field)]).get(key) ?? []
  }
}

/** Ids of the notes found, best first. */
export const noteIds = (searcher: Searcher, query: string, options?: SearchOptions): string[] =>
  searcher.search(query, options).notes.map(({ id }) => id)

/** The texts of a note, as the build writes them. */
export const textsOf = (content: ContentOfTest, noteId: string): Required<NoteTexts> =>
  filesOf(content).texts.get(noteId)!

/** Searches some notes as the reader sees them found once their texts are here. */
export function searchWithTexts(content: ContentOfTest): (query: string) => NoteHit[] {
  const searcher = searcherOf(content)
  const { texts } = filesOf(content)
  return (query) => searcher.search(query).withTexts((id) => texts.get(id))
}

/** Addresses of the sections found for the best note, best first. */
export const bestSections = (searcher: Searcher, query: string): string[] =>
  searcher.search(query).notes[0]?.sections.map(({ href }) => href) ?? []
