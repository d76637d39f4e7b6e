import type { WordRange } from '../text/composition.ts'

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
    return this.sorted().slice(this.firstFrom(from), this.firstFrom(to))
  }

  /** Position of the first term that is not before `word`. */
  private firstFrom(word: string): number {
    const sorted = this.sorted()
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
