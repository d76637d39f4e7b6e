import { buildFiles, type SearchContent, type SearchFiles } from '../../../lib/search/build.ts'
import { Corpus } from '../../../lib/search/corpus.ts'
import { readPostings } from '../../../lib/search/postings.ts'
import { createSearcher, type Searcher, type SearchOptions } from '../../../lib/search/searcher.ts'

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
export function searcherOf(content: ContentOfTest): Searcher {
  const { names, glossary, body } = filesOf(content)
  const searcher = createSearcher(names)
  searcher.addGlossary(glossary)
  searcher.addBody(body)
  return searcher
}

/** What the body of some notes says: documents of rare terms, notes of common ones and of summaries. */
export function bodyOf(content: ContentOfTest) {
  const { names, glossary, body } = filesOf(content)
  const corpus = new Corpus(names)
  corpus.addGlossary(glossary)
  const known = corpus.vocabulary.sorted()
  const read = (written: typeof body.notes, size: number): Record<string, number[]> =>
    Object.fromEntries(readPostings(written, { known, size }))
  return {
    sections: read(body.sections, corpus.documents.length),
    notes: read(body.notes, corpus.notes.length),
    summaries: read(body.summaries, corpus.notes.length),
  }
}

/** Ids of the notes found, best first. */
export const noteIds = (searcher: Searcher, query: string, options?: SearchOptions): string[] =>
  searcher.search(query, options).notes.map(({ id }) => id)

/** Addresses of the sections found for the best note, best first. */
export const bestSections = (searcher: Searcher, query: string): string[] =>
  searcher.search(query).notes[0]?.sections.map(({ href }) => href) ?? []
