import type { WordRange } from '../text/composition.ts'
import { firstNotBefore } from '../text/sorted.ts'
import { fingerprintOf, keyOfFingerprint } from './fingerprints.ts'

/**
 * All terms of the index, for the questions posting lists cannot answer: what begins like this? Of the words that
 * are in no name only their fingerprints are known: they can be looked up, and not listed.
 */
export class Vocabulary {
  private readonly terms = new Set<string>()
  private readonly fingerprints = new Set<string>()
  /** Bits of a fingerprint; 0 while there are none. */
  private width = 0
  private inOrder: string[] | undefined

  add(terms: Iterable<string>): void {
    for (const term of terms) this.terms.add(term)
    this.inOrder = undefined
  }

  [Symbol.iterator](): Iterator<string> {
    return this.terms.values()
  }

  /** @param width bits of every fingerprint */
  setWidth(width: number): void {
    this.width = width
  }

  /** @param key as `keyOfFingerprint` gives it */
  addFingerprint(key: string): void {
    this.fingerprints.add(key)
  }

  has(term: string): boolean {
    return this.terms.has(term) || this.fingerprints.has(this.keyOf(term))
  }

  /** Whether a name has it: unlike that of a fingerprint, this answer is certain. */
  isNamed(term: string): boolean {
    return this.terms.has(term)
  }

  /** What the index has in the place of a term: the term, or its fingerprint. */
  keyOf(term: string): string {
    if (this.width === 0 || this.terms.has(term)) return term
    return keyOfFingerprint(fingerprintOf(term, this.width))
  }

  sorted(): readonly string[] {
    this.inOrder ??= [...this.terms].sort()
    return this.inOrder
  }

  /** The terms in a range, in order. */
  between({ from, to }: WordRange): string[] {
    const sorted = this.sorted()
    const positionOf = (word: string) => firstNotBefore(sorted, word, (term) => term)
    return sorted.slice(positionOf(from), positionOf(to))
  }
}
