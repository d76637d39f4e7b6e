/** The only importer of FlexSearch. It finds the documents of a term; lib/search/ranking.ts orders them. */
import { Index } from 'flexsearch'

/** The fields a term may stand in. The texts of a note are `mention`, or `often` or `throughout` when they say it so. */
const SECTION_FIELDS = ['glossary', 'heading'] as const
/** They belong to a whole note and are recorded at its lead. */
const NOTE_FIELDS = ['title', 'alias', 'mention', 'often', 'throughout', 'service'] as const
const FIELDS = [...SECTION_FIELDS, ...NOTE_FIELDS]
export type SectionField = (typeof SECTION_FIELDS)[number]
export type NoteField = (typeof NOTE_FIELDS)[number]
export type Field = SectionField | NoteField

/** A term with the numbers of the documents it stands in, ascending. */
export type Posting = [term: string, documents: number[]]

/** Terms are analysed before they come here. FlexSearch's own encoder would turn `ssm` into `sm`. */
const SEPARATOR = '\n'
const encode = (terms: string): string[] => terms.split(SEPARATOR)

export class Engine {
  /** One index a field: the document's field decides the weight, and FlexSearch has no other score to mix in. */
  private readonly indexes = Object.fromEntries(
    // Resolution 1: one posting list a term. Places in the text are the snippet's business.
    FIELDS.map((field) => [field, new Index({ tokenize: 'strict', resolution: 1, encode })]),
  ) as Record<Field, Index>

  /** Records a document's terms. Once a field and document: FlexSearch takes a second call as an update. */
  add(field: Field, document: number, terms: readonly string[]): void {
    if (terms.length > 0) this.indexes[field].add(document, terms.join(SEPARATOR))
  }

  /**
   * Puts in all postings of a field: what FlexSearch's `import` does with a map (its serialize.js, `json_to_map`). The
   * light build, which browsers get, has no `import`; to add them document by document would take it twice as long.
   */
  load(field: Field, postings: readonly Posting[]): void {
    const { map } = this.indexes[field] as unknown as { map: Map<string, [documents: number[]]> }
    for (const [term, documents] of postings) map.set(term, [documents])
  }

  /** The documents that have a term in a field. */
  documents(field: Field, term: string): readonly number[] {
    // Without a limit FlexSearch stops at 100, and the frequency of the term would be wrong.
    return this.indexes[field].search(term, Number.MAX_SAFE_INTEGER) as number[]
  }

  /** All postings of a field, sorted by term. */
  export(field: Field): Posting[] {
    const postings: Posting[] = []
    this.indexes[field].export((key, data) => {
      if (!key.endsWith('.map') || data === undefined) return
      for (const [term, [documents]] of JSON.parse(data) as [string, [number[]]][])
        postings.push([term, documents])
    })
    return postings.sort(([a], [b]) => (a < b ? -1 : 1))
  }
}
