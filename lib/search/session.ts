import { answerOf, type Answer } from './answer.ts'
import type { Filters } from './corpus.ts'
import { IndexError, readTexts, type TextsFile } from './files.ts'
import {
  createSearcher,
  type SearchOptions,
  type SearchResults,
  type Searcher,
} from './searcher.ts'

/** In the order in which they must be told. */
export const INDEX_NAMES = ['names', 'glossary', 'body'] as const
type IndexName = (typeof INDEX_NAMES)[number]

interface Query {
  /** By which the page knows its answers. */
  number: number
  query: string
  options: SearchOptions
}

/** What the page tells. Contents are those of files, as they came. */
export type ToSession =
  | { kind: 'index'; name: IndexName; content: ArrayBuffer }
  | { kind: 'texts'; noteId: string; content: ArrayBuffer }
  | ({ kind: 'query' } & Query)

/** What the page is told. An answer is complete when the whole index was searched. */
export type FromSession =
  | { kind: 'filters'; filters: Filters }
  | { kind: 'answer'; number: number; isComplete: boolean; answer: Answer }
  | { kind: 'damaged' }

/**
 * One reader's search, as a conversation: the page passes on files as they come and what is typed; the session
 * answers with what can be shown, and again whenever it knows more. It runs in a worker
 * (components/search/search.worker.ts), so that reading the index holds up no typing.
 */
export class SearchSession {
  private searcher: Searcher | undefined
  private lastRead: IndexName | undefined
  private readonly texts = new Map<string, TextsFile>()
  private asked: Query | undefined
  /** What the index says of the query; `undefined` when it is to be asked again. */
  private results: SearchResults | undefined
  private isAnswerDue = false

  constructor(private readonly send: (message: FromSession) => void) {}

  receive(message: ToSession): void {
    switch (message.kind) {
      case 'query':
        this.asked = message
        this.results = undefined
        this.answer()
        break
      case 'index':
        this.readIndex(message.name, message.content)
        this.answerSoon()
        break
      case 'texts':
        this.readTextsOf(message.noteId, message.content)
        this.answerSoon()
    }
  }

  private readIndex(name: IndexName, content: ArrayBuffer): void {
    try {
      this.addIndex(name, jsonOf(content))
      this.lastRead = name
      this.results = undefined
    } catch (error) {
      if (!(error instanceof IndexError)) throw error
      this.send({ kind: 'damaged' })
    }
  }

  private addIndex(name: IndexName, content: unknown): void {
    if (name === 'names') {
      this.searcher = createSearcher(content)
      this.send({ kind: 'filters', filters: this.searcher.filters })
    } else if (name === 'glossary') this.searcher?.addGlossary(content)
    else this.searcher?.addBody(content)
  }

  private readTextsOf(noteId: string, content: ArrayBuffer): void {
    try {
      this.texts.set(noteId, readTexts(jsonOf(content)))
    } catch (error) {
      // A note without its texts is found all the same.
      if (!(error instanceof IndexError)) throw error
    }
  }

  /** What has come already is read first: an answer that is replaced at once is not worth its time. */
  private answerSoon(): void {
    if (this.isAnswerDue) return
    this.isAnswerDue = true
    setTimeout(() => {
      this.isAnswerDue = false
      this.answer()
    })
  }

  private answer(): void {
    if (!this.asked || !this.searcher) return
    const { number, query, options } = this.asked
    this.results ??= this.searcher.search(query, options)
    this.send({
      kind: 'answer',
      number,
      isComplete: this.lastRead === INDEX_NAMES.at(-1),
      answer: answerOf(this.results, (id) => this.texts.get(id)),
    })
  }
}

function jsonOf(content: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(content))
  } catch (cause) {
    throw new IndexError('no JSON', { cause })
  }
}
