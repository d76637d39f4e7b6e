import type { WordRange } from '../text/composition.ts'
import { firstNotBefore } from '../text/sorted.ts'

/** All terms of the index, for the questions posting lists cannot answer: what begins like this? */
export class Vocabulary {
  private readonly terms = new Set<string>()
  private inOrder: string[] | undefined

  add(terms: Iterable<string>): void {
    for (const term of terms) this.terms.add(term)
    this.inOrder = undefined
  }

  [Symbol.iterator](): Iterator<string> {
    return this.terms.values()
  }

  has(term: string): boolean {
    return this.terms.has(term)
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
