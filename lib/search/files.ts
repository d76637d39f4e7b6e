import { ANALYZER_VERSION } from './analyzer.ts'
import type { WrittenPostings } from './postings.ts'

/**
 * What the build writes and the browser reads, in the order in which it is needed:
 * 1. names: titles, headings and aliases. Their index is made in the browser, because the words are needed
 *    there anyway, to show them and to compare whole names.
 * 2. glossary: synonyms.
 * 3. body: the FlexSearch index of the text, without what a name already says.
 * 4. one file of texts a note, only for notes that are shown in results.
 */
interface IndexFile {
  /** Version of the analyzer whose terms these are, or are to be compared with. */
  analyzer: number
}

export interface NamesFile extends IndexFile {
  /** In the order of the site. Names: title, English title, aliases. */
  services: { id: string; names: string[] }[]
  /** Service by service, in reading order. */
  notes: NoteNames[]
}

export interface NoteNames {
  id: string
  title: string
  aliases: string[]
  /** Anchor and title of each section after the lead; the title includes its ancestors'. */
  sections: [anchor: string, title: string][]
}

export interface GlossaryFile extends IndexFile {
  terms: GlossaryEntry[]
}

export interface GlossaryEntry {
  names: string[]
  /** Frequent wrong spellings: they lead to the names, and nothing leads to them. */
  misspellings?: string[]
  /** Note, or section of a note, that explains it: `ec2/overview#free-tier`. */
  note?: string
}

export interface BodyFile extends IndexFile, WrittenPostings {
  /** Number of documents, to notice a body that belongs to other names. */
  count: number
}

/** The texts of a note's sections, in the order of the page, lead first. */
export type TextsFile = string[]

/** A file of the index that cannot be used: made by another analyzer, cut off, or of another build. */
export class IndexError extends Error {}

/**
 * The content of an index file, once it is sure that it fits this program.
 * @throws IndexError: with terms of another analyzer a search would find nothing and say nothing
 */
export function checkFile<File extends IndexFile>(content: unknown, name: string): File {
  const { analyzer } = (content ?? {}) as Partial<File>
  if (analyzer !== ANALYZER_VERSION)
    throw new IndexError(`${name}: made by analyzer ${analyzer}, this is ${ANALYZER_VERSION}`)
  return content as File
}
