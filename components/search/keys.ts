/** Some browsers report the Enter that ends a composition after its end; its key code is still 229. */
const COMPOSING_KEY = 229

const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === COMPOSING_KEY

/** The Enter that ends a composition sends no form, and the Escape that drops one closes no dialog. */
export function protectComposition(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    if (isComposing(event) && /^(Enter|Escape)$/.test(event.key)) event.preventDefault()
  })
}

/**
 * Moves from the input through the links of a list and back: ↑ ↓ everywhere, Home and End among the links.
 * A letter typed on a link goes to the input.
 */
export function moveWithArrows(box: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const links = [...list.querySelectorAll('a')]
    const current = links.indexOf(document.activeElement as HTMLAnchorElement)
    const target = targetOf(event.key, current, [input, ...links])
    if (target) {
      event.preventDefault()
      target.focus()
    } else if (current >= 0 && (event.key.length === 1 || event.key === 'Backspace')) {
      input.focus() // The key itself is typed there.
    }
  })
}

/** @param current place among the links; -1 in the input, which is the first of the stops */
function targetOf(key: string, current: number, stops: HTMLElement[]): HTMLElement | undefined {
  const stop = current + 1
  const isAmongLinks = current >= 0
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(stop + 1, stops.length - 1)]
    case 'ArrowUp':
      return isAmongLinks ? stops[stop - 1] : undefined
    case 'Home':
      return isAmongLinks ? stops[1] : undefined
    case 'End':
      return isAmongLinks ? stops.at(-1) : undefined
    default:
      return undefined
  }
}
