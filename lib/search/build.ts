import type { Note, Service, Term } from '../content/types.ts'
import { ANALYZER_VERSION } from './analyzer.ts'
import { buildBody } from './body.ts'
import { Corpus } from './corpus.ts'
import { toDocuments, type SearchDocument } from './documents.ts'
import type {
  BodyFile,
  GlossaryEntry,
  GlossaryFile,
  NamesFile,
  NoteNames,
  TextsFile,
} from './files.ts'

type NoteContent = Pick<
  Note,
  'id' | 'title' | 'titleEn' | 'aliases' | 'summary' | 'exams' | 'sections'
>
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
  const names = {
    analyzer: ANALYZER_VERSION,
    services: services.map(({ id, title, titleEn, aliases }) => ({
      id,
      names: [title, titleEn, ...aliases],
    })),
    notes: notes.map((note, index) => namesOf(note, documentsOfNotes[index]!)),
  }
  const glossary = { analyzer: ANALYZER_VERSION, terms: toEntries(terms, documentsOfNotes.flat()) }
  // What the browser knows before it reads the body.
  const corpus = new Corpus(names)
  corpus.addGlossary(glossary)
  return {
    names,
    glossary,
    body: buildBody(documentsOfNotes, corpus.vocabulary.sorted()),
    texts: new Map(
      documentsOfNotes.map((documents) => [
        documents[0]!.noteId,
        documents.map(({ text }) => text),
      ]),
    ),
  }
}

function namesOf({ exams }: NoteContent, [lead, ...rest]: SearchDocument[]): NoteNames {
  const { noteId, noteTitle, aliases } = lead!
  return {
    id: noteId,
    title: noteTitle,
    aliases,
    exams,
    sections: rest.map(({ anchor, sectionTitle }) => [anchor, sectionTitle]),
  }
}

/** In the order of the documents, so that neighbours in the file are about the same and compress well. */
function toEntries(terms: TermNames[], documents: SearchDocument[]): GlossaryEntry[] {
  const numbers = new Map(
    documents.map(({ noteId, anchor }, number) => [
      anchor ? `${noteId}#${anchor}` : noteId,
      number,
    ]),
  )
  return terms
    .map(({ ko, en, acronym, aliases, misspellings, note }): GlossaryEntry => {
      const names = [...new Set([ko, en, ...(acronym ? [acronym] : []), ...aliases])]
      const document = note === undefined ? -1 : (numbers.get(note) ?? -1)
      return misspellings.length > 0 ? [document, names, misspellings] : [document, names]
    })
    .sort(([a], [b]) => a - b)
}
