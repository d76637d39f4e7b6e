import {
  INDEX_NAMES,
  type Answer,
  type Filters,
  type FromSession,
  type SearchOptions,
  type ToSession,
} from '@/lib/search'
import { contentOf } from './content.ts'
import type { IndexRequest } from './request.ts'

/** What the search tells the page. */
export interface Listener {
  onFilters(filters: Filters): void
  /** @param isComplete whether the whole index was searched */
  onAnswer(number: number, answer: Answer, isComplete: boolean): void
  /** A file of the index does not fit this page. */
  onDamaged(): void
  /** The code of the search did not come, or does not run. */
  onFailed(): void
}

/** The page's end of the search, which runs in a worker: passes on files and queries, and brings the answers. */
export class SearchClient {
  private number = 0

  constructor(
    private readonly worker: Worker,
    listener: Listener,
  ) {
    worker.onmessage = ({ data }: MessageEvent<FromSession>) => {
      if (data.kind === 'filters') listener.onFilters(data.filters)
      else if (data.kind === 'damaged') listener.onDamaged()
      else listener.onAnswer(data.number, data.answer, data.isComplete)
    }
    worker.onerror = () => listener.onFailed()
  }

  /**
   * Passes the index on as it comes, in its order.
   * @throws what `contentOf` throws
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

  /** Tells of a note in view: answers will have its texts. */
  see(noteId: string): void {
    this.tell({ kind: 'seen', noteId })
  }

  private tell(message: ToSession, transferred: Transferable[] = []): void {
    this.worker.postMessage(message, transferred)
  }
}
