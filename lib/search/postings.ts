import { BitReader, BitWriter } from './bits.ts'
import type { Posting } from './engine.ts'
import { IndexError } from './files.ts'

/**
 * The written form of postings: about a quarter of FlexSearch's own JSON after gzip.
 * - `terms`: those that the reader does not know yet, one a line, sorted. The first character says how many
 *   characters it shares with the term above.
 * - `lists`: the numbers of each term, first of the known terms, then of the others: how many there are, and
 *   the distance from each to the one before (I. Witten, A. Moffat, T. Bell, Managing Gigabytes, 3.3).
 */
export interface WrittenPostings {
  terms: string
  lists: string
}

/** What writer and reader have to agree on. */
export interface PostingsContext {
  /** Terms the reader knows from elsewhere, sorted: they are not written again. */
  known: readonly string[]
  /** How many numbers there are in all. */
  size: number
}

const MAX_SHARED = 35

/** @param postings each with its numbers ascending, in any order */
export function writePostings(
  postings: readonly Posting[],
  { known, size }: PostingsContext,
): WrittenPostings {
  const numbers = new Map(postings)
  const isKnown = new Set(known)
  const others = [...numbers.keys()].filter((term) => !isKnown.has(term)).sort()
  const bits = new BitWriter()
  for (const term of [...known, ...others]) writeList(bits, numbers.get(term) ?? [], size)
  return { terms: writeTerms(others), lists: bits.toBase64() }
}

/** @throws IndexError when terms and lists do not fit together: the file was cut off, or is another's */
export function readPostings(
  { terms, lists }: WrittenPostings,
  { known, size }: PostingsContext,
): Posting[] {
  const bits = new BitReader(lists)
  const postings: Posting[] = []
  for (const term of [...known, ...readTerms(terms)]) {
    const numbers = readList(bits, size)
    if (numbers.length > 0) postings.push([term, numbers])
  }
  if (!bits.isAtEnd) throw new IndexError('body: the terms do not fit the posting lists')
  return postings
}

function writeTerms(terms: readonly string[]): string {
  let previous = ''
  const lines = terms.map((term) => {
    const shared = sharedLength(previous, term)
    previous = term
    return shared.toString(36) + term.slice(shared)
  })
  return lines.join('\n')
}

function readTerms(written: string): string[] {
  if (written === '') return []
  let term = ''
  return written.split('\n').map((line) => {
    term = term.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1)
    return term
  })
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < MAX_SHARED && length < a.length && a[length] === b[length]) length++
  return length
}

function writeList(bits: BitWriter, numbers: readonly number[], size: number): void {
  bits.gamma(numbers.length)
  const k = riceParameter(numbers.length, size)
  let previous = -1
  for (const number of numbers) {
    bits.rice(number - previous - 1, k)
    previous = number
  }
}

function readList(bits: BitReader, size: number): number[] {
  const count = bits.gamma()
  if (count > size) throw new IndexError('body: a posting list is longer than there are documents')
  const k = riceParameter(count, size)
  let number = -1
  const numbers = Array.from({ length: count }, () => (number += bits.rice(k) + 1))
  if (number >= size)
    throw new IndexError('body: a posting list names a document that is not there')
  return numbers
}

/** The best for numbers spread by chance: the mean distance times ln 2 (R. Gallager, D. van Voorhis, 1975). */
const riceParameter = (count: number, size: number): number =>
  count === 0 ? 0 : Math.max(0, Math.floor(Math.log2((Math.LN2 * size) / count)))
