/**
 * Scrolls a column or drawer, and nothing else, to its current link where that is out of sight.
 * @param nav it may be closed: then nothing happens
 */
export function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector('[aria-current]')?.getBoundingClientRect()
  const { top, bottom } = nav.getBoundingClientRect()
  if (link && (link.top < top || link.bottom > bottom))
    nav.scrollTop += link.top - top - nav.clientHeight / 2
}

/** The notes of a service, and the outline of a note, may be longer than the screen. */
export function initCurrentLinks(): void {
  for (const nav of document.querySelectorAll<HTMLElement>('.drawer')) {
    showCurrent(nav)
    nav.addEventListener('toggle', () => showCurrent(nav))
  }
}
