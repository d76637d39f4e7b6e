/** A heading that flies by is not read, and browsers refuse to change the address too often. */
const PAUSE_MS = 300

/** With these a reader scrolls. A press may start to drag the scrollbar; else it ends as a click. */
const SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown']
/** With these the reader goes to a place that the address names already. */
const GOING = ['click', 'hashchange']

/**
 * Lets the address follow a reader who scrolls, without filling the history. An address that led to a
 * place stays, even where another heading is nearer: near the end of a page, in a short section, or in
 * the text that a text fragment names.
 * @returns to be told the fragment of what is being read, as `#limits`; `''` at the top of the page
 */
export function followReading(): (hash: string) => void {
  let scrolls = false
  let pause: ReturnType<typeof setTimeout> | undefined
  for (const type of SCROLLING) addEventListener(type, () => (scrolls = true), { passive: true })
  for (const type of GOING) addEventListener(type, () => (scrolls = false))

  return (hash) => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      if (!scrolls || hash === location.hash) return
      history.replaceState(history.state, '', hash || location.pathname + location.search)
    }, PAUSE_MS)
  }
}
