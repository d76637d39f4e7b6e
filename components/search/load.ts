import { createSearcher, IndexError, type Searcher } from '@/lib/search'
import type { IndexRequest } from './request.ts'

/**
 * Loads the index step by step: names answer first, then the glossary and the body complete the answers.
 * @param onStep called with the searcher after each step but the last, and whether the next comes at once
 * @throws IndexError when the files do not fit this program; TypeError when the network fails
 */
export async function loadSearcher(
  { names, glossary, body }: IndexRequest,
  onStep: (searcher: Searcher, isPassing: boolean) => void,
): Promise<void> {
  const searcher = createSearcher(await contentOf(names))
  const rest = [
    { content: contentOf(glossary), add: searcher.addGlossary },
    { content: contentOf(body), add: searcher.addBody },
  ]
  for (const { content } of rest) content.catch(() => {}) // Dealt with where it is awaited.
  for (const { content, add } of rest) {
    onStep(searcher, await comesWithin(SOON_MS, content))
    add(await content)
  }
}

/** Results that would be replaced so soon are not worth showing. */
const SOON_MS = 20

const comesWithin = (ms: number, promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    promise.then(
      () => true,
      () => false, // Whoever awaits it deals with it.
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, ms, false)),
  ])

/** The texts of the notes' sections, lead first: each asked for once, unless it fails. */
export class NoteTexts {
  private readonly loaded = new Map<string, string[]>()
  private readonly loading = new Map<string, Promise<string[]>>()

  /** @param files folder of the search files */
  constructor(private readonly files: string) {}

  /** The texts of a note, if they are here. */
  get(noteId: string): string[] | undefined {
    return this.loaded.get(noteId)
  }

  /** @throws what `fetch` throws, and IndexError when there is no such file any more */
  load(noteId: string): Promise<string[]> {
    const known = this.loading.get(noteId)
    if (known) return known
    const loading = contentOf(fetch(`${this.files}texts/${noteId}.json`)) as Promise<string[]>
    this.loading.set(noteId, loading)
    loading.then(
      (texts) => this.loaded.set(noteId, texts),
      () => this.loading.delete(noteId),
    )
    return loading
  }
}

async function contentOf(request: Promise<Response>): Promise<unknown> {
  const response = await request
  // A new build has other file names, and the old ones are gone.
  if (!response.ok) throw new IndexError(`${response.url}: ${response.status}`)
  try {
    return await response.json()
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new IndexError(`${response.url}: no JSON`)
    throw cause
  }
}
