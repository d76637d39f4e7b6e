import {
  INDEX_NAMES,
  type Answer,
  type Filters,
  type FromSession,
  type SearchOptions,
  type ToSession,
} from '@/lib/search'
import type { IndexRequest } from './request.ts'

/** What the search tells the page. */
export interface Listener {
  onFilters(filters: Filters): void
  /** @param isComplete whether the whole index was searched */
  onAnswer(number: number, answer: Answer, isComplete: boolean): void
  /** A file of the index does not fit this page. */
  onDamaged(): void
}

/** A file that is not there: a new build has other names, and the old ones are gone. */
export class MissingFile extends Error {}

/** The page's end of the search, which runs in a worker: passes on files and queries, and brings the answers. */
export class SearchClient {
  private number = 0
  /** Notes whose texts are here, or on their way. */
  private readonly texts = new Set<string>()

  /** @param files folder of the search files */
  constructor(
    private readonly worker: Worker,
    private readonly files: string,
    listener: Listener,
  ) {
    worker.onmessage = ({ data }: MessageEvent<FromSession>) => {
      if (data.kind === 'filters') listener.onFilters(data.filters)
      else if (data.kind === 'damaged') listener.onDamaged()
      else listener.onAnswer(data.number, data.answer, data.isComplete)
    }
    // Nothing is known to make it fail; if something does, that is said, and a new page can be tried.
    worker.onerror = () => listener.onDamaged()
  }

  /**
   * Passes the index on as it comes, in its order.
   * @throws what `fetch` throws, and MissingFile
   */
  async load(index: IndexRequest): Promise<void> {
    for (const name of INDEX_NAMES) {
      const content = await contentOf(index[name])
      this.tell({ kind: 'index', name, content }, [content])
    }
  }

  /** Asks; answers will have this number. */
  ask(query: string, options: SearchOptions): number {
    this.tell({ kind: 'query', number: ++this.number, query, options })
    return this.number
  }

  /** Brings the texts of a note: answers will have them. Without them they are answers all the same. */
  async loadTexts(noteId: string): Promise<void> {
    if (this.texts.size === this.texts.add(noteId).size) return
    try {
      const content = await contentOf(fetch(`${this.files}texts/${noteId}.json`))
      this.tell({ kind: 'texts', noteId, content }, [content])
    } catch {
      this.texts.delete(noteId) // To be asked for again with the next results.
    }
  }

  private tell(message: ToSession, transferred: Transferable[] = []): void {
    this.worker.postMessage(message, transferred)
  }
}

async function contentOf(request: Promise<Response>): Promise<ArrayBuffer> {
  const response = await request
  if (!response.ok) throw new MissingFile(`${response.url}: ${response.status}`)
  return response.arrayBuffer()
}
