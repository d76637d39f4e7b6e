import { LANDING_KEY } from './landing.ts'

/** Marks what was searched for, on the page a result led to. */
export async function initLanding(): Promise<void> {
  try {
    if (!localStorage.getItem(LANDING_KEY)) return
    const { markAfterLanding } = await import('./marks.ts')
    markAfterLanding()
  } catch {
    // Without storage nothing is marked.
  }
}
