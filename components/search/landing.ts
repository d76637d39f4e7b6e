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
 * @param key where the page looks for it
 */
export function announceLanding(key: string, path: string, landing: Landing): void {
  try {
    const stored: Stored = { ...landing, path, time: Date.now() }
    localStorage.setItem(key, JSON.stringify(stored))
  } catch {
    // Without storage nothing is marked.
  }
}

/** The message for this page, taken away. */
export function takeLanding(key: string): Landing | undefined {
  const stored = JSON.parse(localStorage.getItem(key) ?? 'null') as Stored | null
  if (stored?.path !== location.pathname) return undefined
  localStorage.removeItem(key)
  return Date.now() - stored.time < FRESH_MS ? stored : undefined
}
