import type { WordRange } from '../text/composition.ts'
import { firstNotBefore } from '../text/sorted.ts'
import { fingerprintOf, keyOfFingerprint } from './fingerprints.ts'

/**
 * All terms of the index, for the questions posting lists cannot answer: what begins like this? Of the words that
 * are in no name only their fingerprints are known: they can be looked up, and not listed.
 */
export class Vocabulary {
  private readonly terms = new Set<string>()
  /** The terms that the body has by their letters. */
  private spelled: ReadonlySet<string> = new Set()
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

  /**
   * To be called with the body.
   * @param spelled the terms that it has by their letters
   * @param fingerprints the keys of all others, as `keyOfFingerprint` gives them
   * @param width bits of every fingerprint
   */
  addTexts(spelled: Iterable<string>, fingerprints: Iterable<string>, width: number): void {
    this.spelled = new Set(spelled)
    for (const key of fingerprints) this.fingerprints.add(key)
    this.width = width
  }

  has(term: string): boolean {
    return this.terms.has(term) || this.fingerprints.has(this.keyInTexts(term))
  }

  /** Whether a name has it: unlike that of a fingerprint, this answer is certain. */
  isNamed(term: string): boolean {
    return this.terms.has(term)
  }

  /** What the body has in the place of a term: the term, or its fingerprint. */
  keyInTexts(term: string): string {
    if (this.width === 0 || this.spelled.has(term)) return term
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
