/** Where the search leaves a message for the page of a result. */
export const LANDING_KEY = 'search-landing'

/** What a chosen result was found by, for the page it leads to. */
export interface Landing {
  /** In the words it was understood by. */
  query: string
  /** Terms that count only together, as in SearchResults. */
  alternatives: string[][]
}

/** A page that opens later was not opened by the choice. */
const FRESH_MS = 30_000

interface Stored extends Landing {
  path: string
  time: number
}

/**
 * Leaves a message for the page of a result. In the storage of the site: the page may open in another tab.
 */
export function announceLanding(path: string, landing: Landing): void {
  try {
    const stored: Stored = { ...landing, path, time: Date.now() }
    localStorage.setItem(LANDING_KEY, JSON.stringify(stored))
  } catch {
    // Without storage nothing is marked.
  }
}

/** The message for this page, taken away. */
export function takeLanding(): Landing | undefined {
  const stored = JSON.parse(localStorage.getItem(LANDING_KEY) ?? 'null') as Stored | null
  if (stored?.path !== location.pathname) return undefined
  localStorage.removeItem(LANDING_KEY)
  return Date.now() - stored.time < FRESH_MS ? stored : undefined
}
