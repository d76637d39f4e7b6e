import { notePath } from '../content/routes.ts'
import { Corpus } from './corpus.ts'
import { Synonyms } from './expand/synonyms.ts'
import { checkFile, type BodyFile, type GlossaryFile, type NamesFile } from './files.ts'
import { parseQuery, type QueryWord } from './query.ts'
import { rank, type RankedNote } from './ranking.ts'

/** A section that answers a query. */
export interface SectionHit {
  /** Address to go to. */
  href: string
  /** With its ancestors; `''` for the lead of the note. */
  title: string
  /** Place of the section in its note, 0 for the lead: its text is that item of the note's texts file. */
  position: number
}

/** A note that answers a query, with its best sections first. */
export interface NoteHit {
  id: string
  title: string
  /** Title of its service. */
  service: string
  sections: SectionHit[]
}

export interface SearchResults {
  notes: NoteHit[]
  /** What the results matched by, to be marked in titles and snippets: terms that count only together. */
  alternatives: string[][]
}

export interface Searcher {
  /** @throws IndexError when the file was made by another analyzer */
  addGlossary(content: unknown): void
  /** @throws IndexError when the file was made by another analyzer, or belongs to other notes */
  addBody(content: unknown): void
  /** Best first. Any string is a query; one that finds nothing gives no notes. */
  search(query: string): SearchResults
}

const MOST_NOTES = 10
const MOST_SECTIONS = 3

/**
 * A searcher of the names alone, which answers at once; the glossary and the body make it complete.
 * @param names content of the names file
 * @throws IndexError when the file was made by another analyzer
 */
export function createSearcher(names: unknown): Searcher {
  const corpus = new Corpus(checkFile<NamesFile>(names, 'names'))
  const synonyms = new Synonyms()
  const lexicon = { vocabulary: corpus.vocabulary, synonyms }
  return {
    addGlossary(content) {
      const glossary = checkFile<GlossaryFile>(content, 'glossary')
      synonyms.add(glossary)
      corpus.addGlossary(glossary)
    },
    addBody: (content) => corpus.addBody(checkFile<BodyFile>(content, 'body')),
    search(query) {
      const words = parseQuery(query, lexicon)
      const notes = rank(words, corpus).slice(0, MOST_NOTES)
      return {
        notes: notes.map((ranked) => toHit(ranked, corpus)),
        alternatives: alternativesOf(words),
      }
    },
  }
}

function toHit({ note, sections }: RankedNote, corpus: Corpus): NoteHit {
  return {
    id: note.id,
    title: note.title,
    service: note.service,
    sections: sections.slice(0, MOST_SECTIONS).map(({ document }) => {
      const { anchor, title } = corpus.documents[document]!
      return { href: notePath(note.id, anchor), title, position: document - note.first }
    }),
  }
}

const alternativesOf = (words: QueryWord[]): string[][] =>
  words.flatMap(({ alternatives }) => alternatives.map(({ terms }) => terms))
