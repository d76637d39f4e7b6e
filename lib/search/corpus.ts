import { analyzeName, type Name } from './analyzer.ts'
import { Engine, type Field } from './engine.ts'
import { IndexError, type BodyFile, type GlossaryFile, type NamesFile } from './files.ts'
import { readPostings } from './postings.ts'
import { Vocabulary } from './vocabulary.ts'

export interface CorpusNote {
  id: string
  title: string
  /** Title of its service. */
  service: string
  /** Number of its lead; its sections follow. */
  first: number
  /** Number of its documents, the lead included. */
  count: number
  /** The words of each of its names, title first, those of glossary entries included. */
  names: string[][]
}

export interface CorpusDocument {
  note: CorpusNote
  anchor: string
  /** With its ancestors; `''` for the lead. */
  title: string
  /** The words of its title, and of the names of glossary entries that this section explains. */
  names: string[][]
}

/** What there is to find: notes, their documents by number, and the index of their terms. */
export class Corpus {
  readonly notes: CorpusNote[] = []
  readonly documents: CorpusDocument[] = []
  readonly engine = new Engine()
  readonly vocabulary = new Vocabulary()
  /** Numbers of the documents by `<service>/<topic>` and `<service>/<topic>#<anchor>`. */
  private readonly numbers = new Map<string, number>()

  constructor({ services, notes }: NamesFile) {
    const ofServices = new Map(
      services.map(({ id, names }) => [id, { title: names[0]!, names: names.map(analyzeName) }]),
    )
    let previous = ''
    for (const note of notes) {
      const serviceId = note.id.split('/')[0]!
      const service = ofServices.get(serviceId)
      if (!service) throw new IndexError(`names: no service ${serviceId} for ${note.id}`)
      // The first note of a service is its front: it answers the bare name of the service.
      this.addNote(note, service, serviceId !== previous)
      previous = serviceId
    }
  }

  addGlossary({ terms }: GlossaryFile): void {
    const namesOfDocument = new Map<number, Name[]>()
    for (const { names, note } of terms) {
      const number = note === undefined ? undefined : this.numbers.get(note)
      if (number === undefined) continue
      const others = namesOfDocument.get(number) ?? []
      namesOfDocument.set(number, [...others, ...names.map(analyzeName)])
    }
    for (const [number, names] of namesOfDocument) {
      this.index('glossary', number, names)
      const { note, anchor, names: ownNames } = this.documents[number]!
      const target = anchor ? ownNames : note.names
      target.push(...names.map(({ words }) => words))
    }
  }

  /** @throws IndexError when the body was made from other notes */
  addBody(body: BodyFile): void {
    if (body.count !== this.documents.length)
      throw new IndexError(`body: ${body.count} documents, names: ${this.documents.length}`)
    const postings = readPostings(body)
    this.engine.import('body', postings)
    this.vocabulary.add(postings.map(([term]) => term))
  }

  private addNote(
    { id, title, aliases, sections }: NamesFile['notes'][number],
    service: { title: string; names: Name[] },
    isFront: boolean,
  ): void {
    const titles = [analyzeName(title)]
    const others = aliases.map(analyzeName)
    if (isFront) {
      const [short, long, ...rest] = service.names
      titles.push(...[short, long].filter((name) => name !== undefined))
      others.push(...rest)
    }
    const note: CorpusNote = {
      id,
      title,
      service: service.title,
      first: this.documents.length,
      count: sections.length + 1,
      names: [...titles, ...others].map(({ words }) => words),
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
    const number = this.documents.push({ note, anchor, title, names: [name.words] }) - 1
    this.numbers.set(anchor ? `${note.id}#${anchor}` : note.id, number)
    this.index('heading', number, [name])
  }

  private index(field: Field, document: number, names: Name[]): void {
    const terms = [...new Set(names.flatMap((name) => name.terms))]
    this.engine.add(field, document, terms)
    this.vocabulary.add(terms)
  }
}
