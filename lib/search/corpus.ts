import { analyzeName, type Name } from './analyzer.ts'
import { readNotes, type GlossaryEntry, type NoteNames } from './columns.ts'
import { BETWEEN_TITLES } from './documents.ts'
import { Engine, type Field, type Posting } from './engine.ts'
import { IndexError, MENTION_FIELDS, type BodyFile, type NamesFile } from './files.ts'
import { isFingerprint } from './fingerprints.ts'
import { KnownNames } from './known-names.ts'
import { readPostings } from './postings.ts'
import { Vocabulary } from './vocabulary.ts'

export interface CorpusNote {
  id: string
  title: string
  /** Title of its service. */
  service: string
  /** Codes of the exams whose scope it is in. */
  exams: string[]
  /** Number of its lead; its sections follow. */
  first: number
  /** Number of its documents, the lead included. */
  count: number
  /** The words of its title; the front of a service also has the names of the service. */
  titles: string[][]
  /** The words of its other names, those of glossary entries included. */
  aliases: string[][]
}

/** What results can be limited to: services in the order of the site, exams as its notes name them. */
export interface Filters {
  services: { id: string; title: string }[]
  exams: string[]
}

export interface CorpusDocument {
  note: CorpusNote
  anchor: string
  /** With its ancestors; `''` for the lead. */
  title: string
  /** The words of its title, and of the names of glossary entries that this section explains. */
  names: string[][]
}

/** The topic of a service that answers the bare name of the service. */
const FRONT_TOPIC = 'overview'

/** What there is to find: notes, their documents by number, and the index of their terms. */
export class Corpus {
  readonly notes: CorpusNote[] = []
  readonly filters: Filters
  readonly documents: CorpusDocument[] = []
  /** The number of each document's note. */
  readonly noteNumbers: number[] = []
  readonly vocabulary = new Vocabulary()
  readonly knownNames = new KnownNames()
  private readonly engine = new Engine()
  /** What a body need not spell: the terms of the names file, sorted. */
  private readonly termsOfNames: readonly string[]

  constructor(names: NamesFile) {
    const { services } = names
    const notes = readNotes(names)
    const ofServices = new Map(
      services.map(({ id, names }) => [id, { title: names[0]!, names: names.map(analyzeName) }]),
    )
    const fronts = new Set(services.map(({ id }) => `${id}/${FRONT_TOPIC}`))
    for (const note of notes) {
      const serviceId = note.id.split('/')[0]!
      const service = ofServices.get(serviceId)
      if (!service) throw new IndexError(`names: no service ${serviceId} for ${note.id}`)
      this.addNote(note, service, fronts.has(note.id))
    }
    this.filters = {
      services: services.map(({ id, names }) => ({ id, title: names[0]! })),
      exams: [...new Set(notes.flatMap(({ exams }) => exams))],
    }
    this.termsOfNames = this.vocabulary.sorted()
  }

  /** The documents that have a term, by the field that they have it in. */
  documentsWith(term: string): (field: Field) => readonly number[] {
    const inTexts = this.vocabulary.keyInTexts(term)
    return (field) => this.engine.documents(field, isInTexts(field) ? inTexts : term)
  }

  /** @throws IndexError when it was made from other notes */
  addGlossary(terms: readonly GlossaryEntry[]): void {
    if (terms.some(([number]) => number >= this.documents.length))
      throw new IndexError('glossary: it points to documents that do not exist')
    const namesOfDocument = new Map<number, Name[]>()
    for (const [number, names] of terms) {
      this.knownNames.add(names)
      if (number < 0) continue
      const others = namesOfDocument.get(number) ?? []
      namesOfDocument.set(number, [...others, ...names.map(analyzeName)])
    }
    for (const [number, names] of namesOfDocument) {
      this.index('glossary', number, names)
      const { note, anchor, names: ownNames } = this.documents[number]!
      const target = anchor ? ownNames : note.aliases
      target.push(...names.map(({ words }) => words))
    }
  }

  /** @throws IndexError when it was made from other notes */
  addBody(body: BodyFile): void {
    const { count, width, mentions } = body
    const size = this.notes.length
    if (count !== size) throw new IndexError(`body: ${count} notes, names: ${size}`)
    const known = this.termsOfNames
    // All is read before any is added: a damaged file adds nothing.
    const grades = readPostings(mentions, MENTION_FIELDS.length, { known, width, size })
    for (const [grade, postings] of grades.entries())
      this.engine.load(MENTION_FIELDS[grade]!, postings.map(this.atLeads))
    const fingerprints = grades.flat().flatMap(([key]) => (isFingerprint(key) ? [key] : []))
    this.vocabulary.addTexts(known, fingerprints, width)
  }

  /** What a note says is recorded at its lead. */
  private readonly atLeads = ([key, notes]: Posting): Posting => [
    key,
    notes.map((note) => this.notes[note]!.first),
  ]

  private addNote(
    { id, titles: ownTitles, aliases, exams, sections }: NoteNames,
    service: { title: string; names: Name[] },
    isFront: boolean,
  ): void {
    const titles = ownTitles.map(analyzeName)
    const others = aliases.map(analyzeName)
    if (isFront) {
      const [short, long, ...rest] = service.names
      titles.push(...[short, long].filter((name) => name !== undefined))
      others.push(...rest)
    }
    const note: CorpusNote = {
      id,
      title: ownTitles[0]!,
      service: service.title,
      exams,
      first: this.documents.length,
      count: sections.length + 1,
      titles: titles.map(({ words }) => words),
      aliases: others.map(({ words }) => words),
    }
    this.notes.push(note)
    this.addDocument(note, '', '')
    this.index('title', note.first, titles)
    this.index('alias', note.first, others)
    this.index('service', note.first, service.names)
    for (const [anchor, sectionTitle] of sections) this.addDocument(note, anchor, sectionTitle)
  }

  private addDocument(note: CorpusNote, anchor: string, title: string): void {
    const name = analyzeName(title)
    const names = namesIn(title).map((one) => analyzeName(one).words)
    const number = this.documents.push({ note, anchor, title, names }) - 1
    this.noteNumbers.push(this.notes.length - 1)
    this.index('heading', number, [name])
  }

  private index(field: Field, document: number, names: Name[]): void {
    const terms = [...new Set(names.flatMap((name) => name.terms))]
    this.engine.add(field, document, terms)
    this.vocabulary.add(terms)
    this.knownNames.add(names.map(({ text }) => text))
  }
}

const isInTexts = (field: Field): boolean => (MENTION_FIELDS as readonly Field[]).includes(field)

/** A heading may be typed without its parent, and in one of its languages: 대상 추적(Target Tracking). */
function namesIn(title: string): string[] {
  const own = title.split(BETWEEN_TITLES).at(-1)!
  const both = /^([^()]+)\(([^()]+)\)$/.exec(own)
  return [...new Set([title, own, ...(both ? [both[1]!, both[2]!] : [])])]
}
