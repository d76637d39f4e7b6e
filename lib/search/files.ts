import { ANALYZER_VERSION } from './analyzer.ts'
import type { WrittenPostings } from './postings.ts'

/**
 * What the build writes and the browser reads, in the order in which it is needed:
 * 1. names: titles, headings and aliases. Their index is made in the browser, because the words are needed
 *    there anyway, to show them and to compare whole names.
 * 2. glossary: synonyms.
 * 3. body: the FlexSearch index of the texts, without what a name already says.
 * 4. one file of texts a note, only for notes that are shown in results, and one of readers' words, for queries of
 *    several words.
 */
interface IndexFile {
  /** Version of the analyzer whose terms these are, or are to be compared with. */
  analyzer: number
}

export interface NamesFile extends IndexFile {
  /** In the order of the site. Names: title, English title, aliases. */
  services: { id: string; names: string[] }[]
  /** Service by service, in reading order: a note in the same place of each column, see columns.ts. */
  notes: Record<'ids' | 'titles' | 'aliases' | 'exams' | 'anchors' | 'sections', string[]>
}

/** A term in the same place of each column. */
export interface GlossaryFile extends IndexFile {
  /** Of each term, how far the document that explains it is from the one before. */
  documents: number[]
  korean: string[]
  others: string[]
  misspellings: string[]
}

export interface BodyFile extends IndexFile {
  /** Number of notes, to notice a body that belongs to other names. */
  count: number
  /** Bits of a fingerprint, see lib/search/fingerprints.ts. */
  width: number
  /** The words of the texts, at the notes that have them, by number in the order of the site. */
  mentions: WrittenPostings
}

/** The fields of the texts of notes, the weakest first: the grades of their postings. */
export const MENTION_FIELDS = ['mention', 'often', 'throughout'] as const
export type MentionField = (typeof MENTION_FIELDS)[number]

/** What is needed of a note once it is shown. Each is a file of its own: one word needs no readers' words. */
export interface NoteTexts {
  /** By section, in the order of the page, lead first. */
  sections: string[]
  readers?: ReadersWords | undefined
}

/** How readers put what a note says, by section, as its texts. */
export interface ReadersWords {
  /** What they ask that the section answers. */
  questions: string[][]
  /** What they type instead, in words of their own. */
  phrases: string[][]
}

/** A file of the index that cannot be used: made by another analyzer, cut off, or of another build. */
export class IndexError extends Error {}

/**
 * Reads an index file, once it is sure that it fits this program: with terms of another analyzer a search would
 * find nothing and say nothing.
 * @throws IndexError also for whatever goes wrong in reading: the file is damaged
 */
export function readFile<File extends IndexFile, Result = void>(
  name: string,
  content: unknown,
  read: (file: File) => Result,
): Result {
  const { analyzer } = (content ?? {}) as Partial<File>
  if (analyzer !== ANALYZER_VERSION)
    throw new IndexError(`${name}: made by analyzer ${analyzer}, this is ${ANALYZER_VERSION}`)
  try {
    return read(content as File)
  } catch (cause) {
    if (cause instanceof IndexError) throw cause
    throw new IndexError(`${name}: damaged`, { cause })
  }
}

/**
 * Reads the texts of a note's sections.
 * @throws IndexError when they are damaged
 */
export function readTexts(content: unknown): string[] {
  if (!isTexts(content)) throw new IndexError('texts: damaged')
  return content
}

/**
 * Reads the readers' words for a note.
 * @throws IndexError when they are damaged
 */
export function readReadersWords(content: unknown): ReadersWords {
  const { questions, phrases } = (content ?? {}) as Partial<ReadersWords>
  if (!isListOfTexts(questions) || !isListOfTexts(phrases) || questions.length !== phrases.length)
    throw new IndexError('readers: damaged')
  return { questions, phrases }
}

const isListOfTexts = (lists: unknown): lists is string[][] =>
  Array.isArray(lists) && lists.every(isTexts)

const isTexts = (list: unknown): list is string[] =>
  Array.isArray(list) && list.every((text) => typeof text === 'string')

/** @throws IndexError when it is none: the file was cut off */
export function jsonOf(content: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch (cause) {
    throw new IndexError('no JSON', { cause })
  }
}
