import type { Corpus } from './corpus.ts'
import type { Field } from './engine.ts'
import type { Alternative, QueryWord } from './query.ts'

/**
 * What a match is worth in a field that speaks for a whole note. The ranking multiplies it by the rarity of
 * the word, so only the ratios count. The title says what the note is about. Every note has its service's
 * name: that match can complete a query, and decide nothing.
 */
const NOTE_FIELDS = { title: 3, alias: 2.6, service: 0.6 } as const
/** Fields of one section. The glossary points to the section that explains; a text mentions much in passing. */
const SECTION_FIELDS = { glossary: 2.4, heading: 2.2, body: 1 } as const
/**
 * Among the sections of a note that is also called so, the ones that have the word themselves come first. A
 * word of the title belongs to every section alike: the other words of the query choose among them.
 */
const OWN_SHARE = { title: 0, alias: 0.25, service: 0.25 } as const

/** How strongly each document matches, by its number. */
export type Strengths = Map<number, number>

/** Collects how well documents match terms, for one query. */
export class Evidence {
  private readonly ofTerms = new Map<string, Strengths>()

  constructor(private readonly corpus: Corpus) {}

  /** The best of a word's alternatives, document by document. */
  ofWord({ alternatives }: QueryWord): Strengths {
    const best: Strengths = new Map()
    for (const alternative of alternatives) {
      for (const [document, strength] of this.ofAlternative(alternative)) {
        raise(best, document, strength)
      }
    }
    return best
  }

  /** Documents that have all the terms; the mean of the terms' strengths, by the weight of the alternative. */
  private ofAlternative({ terms, weight }: Alternative): Strengths {
    const [first, ...rest] = terms.map((term) => this.ofTerm(term)).sort((a, b) => a.size - b.size)
    const strengths: Strengths = new Map()
    for (const [document, strength] of first ?? []) {
      if (!rest.every((other) => other.has(document))) continue
      const sum = rest.reduce((total, other) => total + other.get(document)!, strength)
      strengths.set(document, (weight * sum) / terms.length)
    }
    return strengths
  }

  private ofTerm(term: string): Strengths {
    const known = this.ofTerms.get(term)
    if (known) return known
    const strengths: Strengths = new Map()
    for (const [document, field] of this.strongest(SECTION_FIELDS, term)) {
      strengths.set(document, SECTION_FIELDS[field])
    }
    for (const [lead, field] of this.strongest(NOTE_FIELDS, term)) {
      const end = lead + this.corpus.documents[lead]!.note.count
      for (let section = lead; section < end; section++) {
        const ofSection = strengths.get(section) ?? 0
        raise(strengths, section, NOTE_FIELDS[field] + OWN_SHARE[field] * ofSection)
      }
    }
    this.ofTerms.set(term, strengths)
    return strengths
  }

  /** The strongest of some fields that has a term, document by document. */
  private strongest<F extends Field>(weights: Record<F, number>, term: string): Map<number, F> {
    const strongest = new Map<number, F>()
    const fields = Object.keys(weights) as F[]
    for (const field of fields.sort((a, b) => weights[a] - weights[b])) {
      for (const document of this.corpus.engine.documents(field, term)) {
        strongest.set(document, field)
      }
    }
    return strongest
  }
}

function raise(strengths: Strengths, document: number, strength: number): void {
  if (strength > (strengths.get(document) ?? 0)) strengths.set(document, strength)
}
