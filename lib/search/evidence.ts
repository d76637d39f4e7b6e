import type { Corpus } from './corpus.ts'
import type { NoteField, SectionField } from './engine.ts'
import type { Alternative, QueryWord } from './query.ts'

/**
 * What a match is worth in a field that speaks for a whole note: the strongest counts. The ranking multiplies it
 * by the rarity of the word, so only the ratios count. The title says what the note is about. Every note has its
 * service's name: that match can complete a query, and decide nothing.
 */
const NOTE_FIELDS = {
  title: 3,
  alias: 2.6,
  throughout: 1,
  often: 1,
  mention: 1,
  service: 0.6,
} as const satisfies Record<NoteField, number>
/** Fields of one section. The glossary points to the section that explains. */
const SECTION_FIELDS = { glossary: 2.4, heading: 2.2 } as const satisfies Record<
  SectionField,
  number
>
/** What a text adds to any name: a note that says a term again and again is rather about it. */
const TEXT_BONUS = { throughout: 1, often: 0.6 } as const
/** As strong as a match in a name of the note. */
export const IN_NAME = NOTE_FIELDS.alias
/** No stronger than a match in a text. */
export const IN_TEXT_ONLY = NOTE_FIELDS.throughout + TEXT_BONUS.throughout

/**
 * Among the sections of a note that is also called so, the ones that have the word themselves come first. A
 * word of the title belongs to every section alike: the other words of the query choose among them.
 */
const OWN_SHARE = 0.25

/** The strongest last: it counts. */
const ascending = <F extends string>(weights: Record<F, number>): F[] =>
  (Object.keys(weights) as F[]).sort((a, b) => weights[a] - weights[b])
const NOTE_FIELDS_ASCENDING = ascending(NOTE_FIELDS)
const SECTION_FIELDS_ASCENDING = ascending(SECTION_FIELDS)

/** A word found in another section of the same note speaks for this section, but less. */
export const ELSEWHERE_SHARE = 0.5

/** How strongly each document matches, by its number; 0 for no match. An array: a query makes dozens of them. */
export type Strengths = Float32Array

/** Where a term stands. */
interface TermEvidence {
  strengths: Strengths
  /** The strongest match in each note, by the note's number. */
  bestInNote: Float32Array
  /** The documents that match. */
  documents: number[]
}

/** Collects how well documents match terms, for one query. */
export class Evidence {
  private readonly known = new Map<string, TermEvidence>()

  constructor(private readonly corpus: Corpus) {}

  /** The best of a word's alternatives, document by document. */
  ofWord({ alternatives }: QueryWord): Strengths {
    const best = this.noStrengths()
    for (const alternative of alternatives) {
      const evidence = this.ofTerms(alternative)
      if (evidence.some(({ documents }) => documents.length === 0)) continue
      for (const { documents } of evidence) {
        for (const document of documents) {
          const strength = this.strengthAt(document, evidence, alternative.weight)
          if (strength > best[document]!) best[document] = strength
        }
      }
    }
    return best
  }

  /** The alternative by which a word matches a document best; `undefined` when none does. */
  bestAlternative({ alternatives }: QueryWord, document: number): Alternative | undefined {
    let best: { alternative: Alternative; strength: number } | undefined
    for (const alternative of alternatives) {
      const evidence = this.ofTerms(alternative)
      const strength = this.strengthAt(document, evidence, alternative.weight)
      if (strength > (best?.strength ?? 0)) best = { alternative, strength }
    }
    return best?.alternative
  }

  /**
   * What an alternative is worth in a document: the mean of its terms' strengths, by its weight; 0 unless the
   * note has all of them. A term that only another section of the note has counts in part.
   */
  private strengthAt(document: number, evidence: TermEvidence[], weight: number): number {
    if (evidence.length === 1) return weight * evidence[0]!.strengths[document]!
    const note = this.corpus.noteNumbers[document]!
    let sum = 0
    for (const { strengths, bestInNote } of evidence) {
      const best = bestInNote[note]!
      if (best === 0) return 0
      sum += Math.max(strengths[document]!, ELSEWHERE_SHARE * best)
    }
    return (weight * sum) / evidence.length
  }

  private ofTerms({ terms }: Alternative): TermEvidence[] {
    return terms.map((term) => {
      const evidence = this.known.get(term) ?? this.collect(term)
      this.known.set(term, evidence)
      return evidence
    })
  }

  private collect(term: string): TermEvidence {
    const { documents, notes, noteNumbers } = this.corpus
    const documentsIn = this.corpus.documentsWith(term)
    const strengths = this.noStrengths()
    for (const field of SECTION_FIELDS_ASCENDING) {
      for (const document of documentsIn(field)) {
        strengths[document] = SECTION_FIELDS[field]
      }
    }
    const ofSection = strengths.slice()
    for (const field of NOTE_FIELDS_ASCENDING) {
      for (const lead of documentsIn(field)) {
        const end = lead + documents[lead]!.note.count
        for (let section = lead; section < end; section++) {
          const own = field === 'title' ? 0 : OWN_SHARE * ofSection[section]!
          strengths[section] = Math.max(strengths[section]!, NOTE_FIELDS[field] + own)
        }
      }
    }
    for (const field of ['often', 'throughout'] as const) {
      for (const lead of documentsIn(field)) {
        const end = lead + documents[lead]!.note.count
        for (let section = lead; section < end; section++) strengths[section]! += TEXT_BONUS[field]
      }
    }
    const bestInNote = new Float32Array(notes.length)
    const found: number[] = []
    for (let document = 0; document < strengths.length; document++) {
      if (strengths[document] === 0) continue
      found.push(document)
      const note = noteNumbers[document]!
      bestInNote[note] = Math.max(bestInNote[note]!, strengths[document]!)
    }
    return { strengths, bestInNote, documents: found }
  }

  private noStrengths(): Strengths {
    return new Float32Array(this.corpus.documents.length)
  }
}
