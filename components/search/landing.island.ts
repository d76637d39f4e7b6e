/** What a chosen result was found by, for the page it leads to. */
export interface Landing {
  /** In the words it was understood by. */
  query: string
  /** Terms that count only together, as in SearchResults. */
  alternatives: string[][]
}

const KEY = 'search-landing'
/** A page that opens later was not opened by the choice. */
const FRESH_MS = 30_000

interface Stored extends Landing {
  path: string
  time: number
}

/** Leaves a message for the page of a result. In the storage of the site: the page may open in another tab. */
export function announceLanding(path: string, landing: Landing): void {
  try {
    const stored: Stored = { ...landing, path, time: Date.now() }
    localStorage.setItem(KEY, JSON.stringify(stored))
  } catch {
    // Without storage nothing is marked.
  }
}

/** The message for this page, taken away. */
function takeLanding(): Landing | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Stored | null
    if (stored?.path !== location.pathname) return undefined
    localStorage.removeItem(KEY)
    return Date.now() - stored.time < FRESH_MS ? stored : undefined
  } catch {
    return undefined
  }
}

/** Marks what was searched for, on the page a result led to. */
export async function initLanding(): Promise<void> {
  const landing = takeLanding()
  // With the search, which the reader has here already: a file of its own would wait for a shared third.
  if (landing) (await import('./search.island.ts')).markLanding(landing)
}
