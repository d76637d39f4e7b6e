import { nameTermsOf, termsOf } from './analyzer.ts'
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
  /** Terms of each of its names, those of glossary entries included. */
  names: string[][]
}

export interface CorpusDocument {
  note: CorpusNote
  anchor: string
  /** With its ancestors; `''` for the lead. */
  title: string
  /** Terms of its title, and of the names of glossary entries that this section explains. */
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
    const unseen = new Map(services.map((service) => [service.id, service]))
    const serviceNames = new Map(services.map(({ id, names }) => [id, names]))
    for (const { id, title, aliases, sections } of notes) {
      const serviceId = id.split('/')[0]!
      const ofService = serviceNames.get(serviceId) ?? [serviceId]
      // The first note of a service is its front: it answers the bare name of the service.
      const front = unseen.delete(serviceId) ? ofService : []
      const note: CorpusNote = {
        id,
        title,
        service: ofService[0]!,
        first: this.documents.length,
        count: sections.length + 1,
        names: [title, ...aliases, ...front].map(nameTermsOf),
      }
      this.notes.push(note)
      this.addDocument(note, '', '')
      for (const [anchor, sectionTitle] of sections) this.addDocument(note, anchor, sectionTitle)
      this.index('title', note.first, [title, ...front.slice(0, 2)])
      this.index('alias', note.first, [...aliases, ...front.slice(2)])
      this.index('service', note.first, ofService)
    }
  }

  addGlossary({ terms }: GlossaryFile): void {
    const namesOfDocument = new Map<number, string[]>()
    for (const { names, note } of terms) {
      const document = note === undefined ? undefined : this.numbers.get(note)
      if (document === undefined) continue
      namesOfDocument.set(document, [...(namesOfDocument.get(document) ?? []), ...names])
    }
    for (const [document, names] of namesOfDocument) {
      this.index('glossary', document, names)
      const { note, anchor, names: ownNames } = this.documents[document]!
      const target = anchor ? ownNames : note.names
      target.push(...names.map(nameTermsOf))
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

  private addDocument(note: CorpusNote, anchor: string, title: string): void {
    const number = this.documents.push({ note, anchor, title, names: [nameTermsOf(title)] }) - 1
    this.numbers.set(anchor ? `${note.id}#${anchor}` : note.id, number)
    this.index('heading', number, [title])
  }

  private index(field: Field, document: number, names: string[]): void {
    const terms = termsOf(names.join('\n'))
    this.engine.add(field, document, terms)
    this.vocabulary.add(terms)
  }
}
