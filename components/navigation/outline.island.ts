import { showCurrent } from './current-link.island.ts'
import { followReading } from './follow-reading.ts'

/** How far down the window a heading may stand and still be the one being read. */
const READING_LINE = 0.25
/** More than any page is long, in pixels. */
const ABOVE = 1e6

/**
 * Marks in the outline the section that is being read, lets the address follow it, and closes the drawer
 * when one is chosen.
 */
export function initOutline(): void {
  const outline = document.querySelector<HTMLElement>('[data-outline]')
  if (!outline) return
  const links = [...outline.querySelectorAll<HTMLAnchorElement>('a')]
  const headings = links.map((link) => document.getElementById(link.hash.slice(1)))
  const follow = followReading()

  const mark = () => {
    const line = innerHeight * READING_LINE
    const current = headings.findLastIndex((h) => h && h.getBoundingClientRect().top <= line)
    links.forEach((link, i) => {
      if (i === current) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
    showCurrent(outline)
    follow(links[current]?.hash ?? '')
  }

  // A heading crosses the reading line: cheaper than a listener of every scroll. All that is above the
  // line counts as seen, so that a jump over several screens crosses it too.
  const observer = new IntersectionObserver(mark, {
    rootMargin: `${ABOVE}px 0px -${(1 - READING_LINE) * 100}% 0px`,
  })
  for (const heading of headings) if (heading) observer.observe(heading)
  outline.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a') && outline.matches(':popover-open'))
      outline.hidePopover()
  })
  mark()
}
