import type { Service, Term } from '../content/types.ts'
import { ANALYZER_VERSION, termsOf } from './analyzer.ts'
import { toDocuments, type NoteContent, type SearchDocument } from './documents.ts'
import { Engine } from './engine.ts'
import type { BodyFile, GlossaryEntry, GlossaryFile, NamesFile, TextsFile } from './files.ts'
import { writePostings } from './postings.ts'

type ServiceNames = Pick<Service, 'id' | 'title' | 'titleEn' | 'aliases'>
type TermNames = Pick<Term, 'ko' | 'en' | 'acronym' | 'aliases' | 'misspellings' | 'note'>

export interface SearchContent {
  /** In reading order. */
  notes: NoteContent[]
  services: ServiceNames[]
  terms: TermNames[]
}

export interface SearchFiles {
  names: NamesFile
  glossary: GlossaryFile
  body: BodyFile
  /** By note id. */
  texts: Map<string, TextsFile>
}

/** Everything the browser needs to search the content, as it is written to disk. */
export function buildFiles({ notes, services, terms }: SearchContent): SearchFiles {
  const documentsOfNotes = notes.map(toDocuments)
  return {
    names: {
      analyzer: ANALYZER_VERSION,
      services: services.map(({ id, title, titleEn, aliases }) => ({
        id,
        names: [title, titleEn, ...aliases],
      })),
      notes: documentsOfNotes.map(namesOf),
    },
    glossary: { analyzer: ANALYZER_VERSION, terms: terms.map(toEntry) },
    body: buildBody(documentsOfNotes.flat()),
    texts: new Map(
      documentsOfNotes.map((documents) => [
        documents[0]!.noteId,
        documents.map(({ text }) => text),
      ]),
    ),
  }
}

function namesOf([lead, ...rest]: SearchDocument[]): NamesFile['notes'][number] {
  const { noteId, noteTitle, aliases } = lead!
  return {
    id: noteId,
    title: noteTitle,
    aliases,
    sections: rest.map(({ anchor, sectionTitle }) => [anchor, sectionTitle]),
  }
}

function toEntry({ ko, en, acronym, aliases, misspellings, note }: TermNames): GlossaryEntry {
  const names = [...new Set([ko, en, ...(acronym ? [acronym] : []), ...aliases])]
  return { names, ...(misspellings.length > 0 && { misspellings }), ...(note && { note }) }
}

/**
 * The index of the texts. A term that stands in the section's own title or its note's is left out: every
 * section has the title's strength, and the ranking takes the strongest field.
 */
function buildBody(documents: SearchDocument[]): BodyFile {
  const engine = new Engine()
  for (const [number, { noteTitle, sectionTitle, text }] of documents.entries()) {
    const inTitles = new Set(termsOf(`${noteTitle}\n${sectionTitle}`))
    engine.add(
      'body',
      number,
      termsOf(text).filter((term) => !inTitles.has(term)),
    )
  }
  return {
    analyzer: ANALYZER_VERSION,
    count: documents.length,
    ...writePostings(engine.export('body')),
  }
}
