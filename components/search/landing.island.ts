/** Where the search leaves a message for the page of a result: components/search/landing.ts. */
export const LANDING_KEY = 'search-landing'

/** Marks what was searched for, on the page a result led to. */
export async function initLanding(): Promise<void> {
  try {
    if (!localStorage.getItem(LANDING_KEY)) return
    // With the search, which the reader has here already: a file of its own would wait for a shared third.
    const { markAfterLanding } = await import('./search.island.ts')
    markAfterLanding(LANDING_KEY)
  } catch {
    // Without storage nothing is marked.
  }
}
