import { answerOf, type Answer } from './answer.ts'
import type { Filters } from './corpus.ts'
import { IndexError, jsonOf, readReadersWords, readTexts, type NoteTexts } from './files.ts'
import { NoteFiles } from './note-files.ts'
import {
  ALWAYS_SHOWN,
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

/** What the page tells. Contents are those of files, as they came; seen is a note whose result came into view. */
export type ToSession =
  | { kind: 'index'; name: IndexName; content: ArrayBuffer }
  | ({ kind: 'query' } & Query)
  | { kind: 'seen'; noteId: string }

/** What the page is told. An answer is complete when the whole index was searched. */
export type FromSession =
  | { kind: 'filters'; filters: Filters }
  | { kind: 'answer'; number: number; isComplete: boolean; answer: Answer }
  | { kind: 'damaged' }

/** The texts of so many notes are asked for; the last of them in silence: with the next letter they may be in view. */
const LIKELY_IN_VIEW = 5

/**
 * Milliseconds without a letter after which readers' words are asked for: those for a word half typed would be in the
 * way of what comes next.
 */
export const PAUSE = 120

/**
 * One reader's search, as a conversation: the page passes on the index as it comes and what is typed; the session
 * answers with what can be shown, and again whenever it knows more. It runs in a worker
 * (components/search/search.worker.ts), so that reading the index holds up no typing.
 */
export class SearchSession {
  private searcher: Searcher | undefined
  private readonly read = new Set<IndexName>()
  private readonly texts
  private readonly readers
  private asked: Query | undefined
  /** What the index says of the query; `undefined` when it is to be asked again. */
  private results: SearchResults | undefined
  private isAnswerDue = false
  private pause: ReturnType<typeof setTimeout> | undefined
  private hasPaused = false

  /** @param fetchFile content of a file of a note, by its path in the folder of the search files */
  constructor(
    private readonly send: (message: FromSession) => void,
    fetchFile: (path: string) => Promise<ArrayBuffer>,
  ) {
    this.texts = new NoteFiles((id) => fetchFile(`texts/${id}.json`), readTexts)
    this.readers = new NoteFiles((id) => fetchFile(`readers/${id}.json`), readReadersWords)
  }

  receive(message: ToSession): void {
    switch (message.kind) {
      case 'query':
        this.asked = message
        this.results = undefined
        this.awaitPause()
        this.answer()
        break
      case 'index':
        this.readIndex(message.name, message.content)
        // The glossary adds little, and the body is about to come.
        if (message.name !== 'glossary') this.answerSoon()
        break
      case 'seen':
        this.see(message.noteId)
    }
  }

  private readIndex(name: IndexName, content: ArrayBuffer): void {
    try {
      this.addIndex(name, jsonOf(content))
      this.read.add(name)
      this.results = undefined
    } catch (error) {
      if (!(error instanceof IndexError)) throw error
      this.send({ kind: 'damaged' })
    }
  }

  private addIndex(name: IndexName, content: unknown): void {
    if (name === 'names') {
      this.searcher = createSearcher(content)
      this.read.clear()
      this.send({ kind: 'filters', filters: this.searcher.filters })
    } else if (name === 'glossary') this.searcher?.addGlossary(content)
    else this.searcher?.addBody(content)
  }

  private awaitPause(): void {
    clearTimeout(this.pause)
    this.hasPaused = false
    this.pause = setTimeout(() => {
      this.hasPaused = true
      this.completeReaders()
    }, PAUSE)
  }

  private see(noteId: string): void {
    // They came in silence, as likely ones.
    if (this.texts.get(noteId)) this.answerSoon()
    else this.complete(this.texts, noteId)
  }

  /** Answers again when a file of a note comes; nothing to do when it is here. */
  private complete(files: NoteFiles<unknown>, noteId: string): void {
    if (files.get(noteId)) return
    void files.load(noteId).then(() => files.get(noteId) && this.answerSoon())
  }

  /** What has come already is read first: an answer that is replaced at once is not worth its time. */
  private answerSoon(): void {
    if (this.isAnswerDue) return
    this.isAnswerDue = true
    setTimeout(() => this.isAnswerDue && this.answer())
  }

  private answer(): void {
    this.isAnswerDue = false
    if (!this.asked || !this.searcher) return
    const { number, query, options } = this.asked
    this.results ??= this.searcher.search(query, options)
    const answer = answerOf(this.results, (noteId) => this.textsOf(noteId))
    const isComplete = INDEX_NAMES.every((name) => this.read.has(name))
    this.send({ kind: 'answer', number, isComplete, answer })
    this.completeBest(answer, this.results)
  }

  private textsOf(noteId: string): NoteTexts | undefined {
    const sections = this.texts.get(noteId)
    return sections && { sections, readers: this.readers.get(noteId) }
  }

  private completeBest({ notes }: Answer, { compared }: SearchResults): void {
    const ids = notes.map(({ id }) => id)
    const atOnce = Math.max(compared.length, ALWAYS_SHOWN)
    for (const id of ids.slice(0, atOnce)) this.complete(this.texts, id)
    for (const id of ids.slice(atOnce, LIKELY_IN_VIEW)) void this.texts.load(id)
    if (this.hasPaused) this.completeReaders()
  }

  private completeReaders(): void {
    if (!this.results?.listensToReaders) return
    for (const id of this.results.compared) this.complete(this.readers, id)
  }
}
