import { BitReader, BitWriter } from './bits.ts'
import type { Posting } from './engine.ts'
import { IndexError } from './files.ts'
import { fingerprintOf, keyOfFingerprint } from './fingerprints.ts'

/**
 * The written form of postings: about a fifth of FlexSearch's own JSON after gzip. First the fingerprints of
 * the terms that the reader does not know, ascending; then the list of each known term and of each fingerprint.
 * A list says how many numbers it has, the distance from each to the one before (I. Witten, A. Moffat,
 * T. Bell, Managing Gigabytes, 3.3), whether the term stands in any of them more strongly than least, and if so,
 * how strongly in each. In base64.
 */
export type WrittenPostings = string

/** What writer and reader have to agree on. */
export interface PostingsContext {
  /** Terms the reader knows from elsewhere, sorted: they are not written again. */
  known: readonly string[]
  /** Bits of a fingerprint. */
  width: number
  /** How many numbers there are in all. */
  size: number
}

/**
 * @param grades the postings of each grade, the weakest first; a number stands in one of them
 */
export function writePostings(
  grades: readonly (readonly Posting[])[],
  { known, width, size }: PostingsContext,
): WrittenPostings {
  const isKnown = new Set(known)
  const ofKnown = new Map<string, Map<number, number>>()
  const ofOthers = new Map<number, Map<number, number>>()
  for (const [grade, postings] of grades.entries()) {
    for (const [term, numbers] of postings) {
      // Two terms with the same fingerprint are one from here on.
      if (isKnown.has(term)) addGrade(ofKnown, term, numbers, grade)
      else addGrade(ofOthers, fingerprintOf(term, width), numbers, grade)
    }
  }
  const fingerprints = [...ofOthers.keys()].sort((a, b) => a - b)
  const bits = new BitWriter()
  writeNumbers(bits, fingerprints, 0, 2 ** width)
  const highest = grades.length - 1
  for (const term of known) writeList(bits, ofKnown.get(term) ?? new Map(), 0, size, highest)
  for (const one of fingerprints) writeList(bits, ofOthers.get(one)!, 1, size, highest)
  return bits.toBase64()
}

function addGrade<Key>(
  lists: Map<Key, Map<number, number>>,
  key: Key,
  numbers: readonly number[],
  grade: number,
): void {
  const list = lists.get(key) ?? new Map<number, number>()
  for (const number of numbers) list.set(number, grade)
  lists.set(key, list)
}

/**
 * The postings of each grade: of known terms by the term, of the others by the key of their fingerprint.
 * @param count how many grades there are
 * @throws IndexError when it does not fit the context: the file was cut off, or is another's
 */
export function readPostings(
  written: WrittenPostings,
  count: number,
  { known, width, size }: PostingsContext,
): Posting[][] {
  const bits = new BitReader(written)
  const fingerprints = readNumbers(bits, 0, 2 ** width)
  const grades = Array.from({ length: count }, (): Posting[] => [])
  const readList = (term: string, least: number): void => {
    const numbers = readNumbers(bits, least, size)
    const highest = numbers.length > 0 && bits.upTo(1) === 1 ? count - 1 : 0
    const last: (Posting | undefined)[] = []
    for (const number of numbers) {
      const grade = bits.upTo(highest)
      if (!last[grade]) grades[grade]!.push((last[grade] = [term, []]))
      last[grade]![1].push(number)
    }
  }
  for (const term of known) readList(term, 0)
  for (const fingerprint of fingerprints) readList(keyOfFingerprint(fingerprint), 1)
  if (!bits.isAtEnd) throw new IndexError('body: the terms do not fit the posting lists')
  return grades
}

/** @param least how many numbers any such list has: what the reader knows is not written */
function writeList(
  bits: BitWriter,
  list: ReadonlyMap<number, number>,
  least: number,
  size: number,
  highest: number,
): void {
  const numbers = [...list.keys()].sort((a, b) => a - b)
  writeNumbers(bits, numbers, least, size)
  if (numbers.length === 0) return
  const grades = numbers.map((number) => list.get(number)!)
  const isGraded = grades.some((grade) => grade > 0)
  bits.upTo(isGraded ? 1 : 0, 1)
  if (isGraded) for (const grade of grades) bits.upTo(grade, highest)
}

function writeNumbers(
  bits: BitWriter,
  numbers: readonly number[],
  least: number,
  size: number,
): void {
  bits.gamma(numbers.length - least)
  const k = riceParameter(numbers.length, size)
  let previous = -1
  for (const number of numbers) {
    bits.rice(number - previous - 1, k)
    previous = number
  }
}

function readNumbers(bits: BitReader, least: number, size: number): number[] {
  const count = bits.gamma() + least
  if (count > size) throw new IndexError('body: a posting list is longer than there are documents')
  if (count > bits.left) throw new IndexError('body: a posting list is longer than the file')
  const k = riceParameter(count, size)
  let number = -1
  const numbers: number[] = []
  while (numbers.length < count) numbers.push((number += bits.rice(k) + 1))
  if (number >= size)
    throw new IndexError('body: a posting list names a document that is not there')
  return numbers
}

/** The best for numbers spread by chance: the mean distance times ln 2 (R. Gallager, D. van Voorhis, 1975). */
const riceParameter = (count: number, size: number): number =>
  count === 0 ? 0 : Math.max(0, 31 - Math.clz32((Math.LN2 * size) / count))
