import type { Service, Term } from '../content/types.ts'
import { normalize } from '../text/normalize.ts'
import { ANALYZER_VERSION } from './analyzer.ts'
import { buildBody } from './body.ts'
import { writeGlossary, writeNotes, type GlossaryEntry, type NoteNames } from './columns.ts'
import { Corpus } from './corpus.ts'
import { toDocuments, type NoteContent, type SearchDocument } from './documents.ts'
import type { BodyFile, GlossaryFile, NamesFile, NoteTexts } from './files.ts'

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
  texts: Map<string, Required<NoteTexts>>
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
    notes: writeNotes(notes.map((note, index) => namesOf(note, documentsOfNotes[index]!, terms))),
  }
  const entries = toEntries(terms, documentsOfNotes.flat())
  return {
    names,
    glossary: { analyzer: ANALYZER_VERSION, ...writeGlossary(entries) },
    body: buildBody(documentsOfNotes, new Corpus(names).vocabulary.sorted()),
    texts: new Map(
      documentsOfNotes.map((documents) => [
        documents[0]!.noteId,
        {
          sections: documents.map(({ text }) => text),
          readers: {
            questions: documents.map(({ questions }) => questions),
            phrases: documents.map(({ phrases }) => phrases),
          },
        },
      ]),
    ),
  }
}

function namesOf(
  { exams }: NoteContent,
  [lead, ...rest]: SearchDocument[],
  terms: TermNames[],
): NoteNames {
  const { noteId, noteTitle, noteTitleEn, aliases } = lead!
  const titles = withoutRepeats([noteTitle, noteTitleEn])
  const inGlossary = terms.filter(({ note }) => note === noteId).flatMap(allNamesOf)
  return {
    id: noteId,
    titles,
    aliases: withoutRepeats(aliases, [...titles, ...inGlossary]),
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
    .map((term): GlossaryEntry => {
      const { misspellings, note } = term
      const names = withoutRepeats(allNamesOf(term))
      const document = note === undefined ? -1 : (numbers.get(note) ?? -1)
      return misspellings.length > 0 ? [document, names, misspellings] : [document, names]
    })
    .sort(([a], [b]) => a - b)
}

const allNamesOf = ({ ko, en, acronym, aliases }: TermNames): string[] => [
  ko,
  en,
  ...(acronym ? [acronym] : []),
  ...aliases,
]

/**
 * Names that differ from others by more than case and spaces: the search sees no difference in those. `cfn init` is
 * another name than `cfn-init`, which is one word.
 */
function withoutRepeats(names: readonly string[], others: readonly string[] = []): string[] {
  const keyOf = (name: string) => normalize(name).text.toLowerCase().replace(/\s+/g, '')
  const seen = new Set(others.map(keyOf))
  return names.filter((name) => seen.size < seen.add(keyOf(name)).size)
}
