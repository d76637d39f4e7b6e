import type { Posting } from './engine.ts'
import { IndexError } from './files.ts'

/**
 * The written form of postings: about a third of FlexSearch's own JSON after gzip.
 * - `terms`: one a line, sorted. The first character says how many characters it shares with the term above.
 * - `documents`: one list a term, separated by spaces. A character is the distance to the document before, so
 *   that neighbouring sections cost one byte each.
 */
export interface WrittenPostings {
  terms: string
  documents: string
}

const MAX_SHARED = 35
/** `#` stands for 1: above the space, and above the quotation mark that JSON would have to escape. */
const ZERO = 34

/** @param postings sorted by term, documents ascending */
export function writePostings(postings: readonly Posting[]): WrittenPostings {
  let previous = ''
  const terms = postings.map(([term]) => {
    const shared = sharedLength(previous, term)
    previous = term
    return shared.toString(36) + term.slice(shared)
  })
  const documents = postings.map(([, list]) => writeDistances(list))
  return { terms: terms.join('\n'), documents: documents.join(' ') }
}

/** @throws IndexError when the two lists do not fit together: the file was cut off or changed */
export function readPostings({ terms, documents }: WrittenPostings): Posting[] {
  if (terms === '') return []
  const lists = documents.split(' ')
  const lines = terms.split('\n')
  if (lines.length !== lists.length)
    throw new IndexError(`body: ${lines.length} terms but ${lists.length} posting lists`)
  let term = ''
  return lines.map((line, index) => {
    term = term.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)
    return [term, readDistances(lists[index]!)]
  })
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length++
  return length
}

function writeDistances(documents: readonly number[]): string {
  let previous = -1
  let written = ''
  for (const document of documents) {
    written += String.fromCharCode(ZERO + document - previous)
    previous = document
  }
  return written
}

function readDistances(written: string): number[] {
  let document = -1
  return Array.from({ length: written.length }, (_, index) => {
    document += written.charCodeAt(index) - ZERO
    return document
  })
}
