import { matchesIn } from '@/lib/search'
import { button, element } from './elements.ts'
import { takeLanding, type Landing } from './landing.ts'

/** Name of the highlight, styled in app/globals.css. */
const HIGHLIGHT = 'search'
const BLOCK = 'p, li, td, th, dt, dd, figcaption, caption, pre, h1, h2, h3'
let bar: HTMLElement | undefined

/** Marks what was searched for, if a result led to this page. */
export function markAfterLanding(): void {
  const landing = takeLanding()
  if (landing) markLanding(landing)
}

/**
 * Marks the words in the section of the address, else in the whole note, until the reader dismisses it. The
 * page itself does not change (CSS Custom Highlight API).
 */
export function markLanding({ query, alternatives }: Landing): void {
  const ranges = sectionBlocks().flatMap((block) => rangesIn(block, alternatives))
  if (ranges.length === 0 || !('highlights' in CSS)) return
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
  showBar(query)
}

function dismiss(): void {
  CSS.highlights.delete(HIGHLIGHT)
  bar?.remove()
  document.removeEventListener('keydown', dismissOnEscape)
}

function dismissOnEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape' && !document.querySelector('dialog[open]')) dismiss()
}

function showBar(query: string): void {
  bar?.remove()
  bar = element(
    'div',
    'lifted fixed bottom-4 left-4 z-10 flex max-w-[calc(100vw-8rem)] items-center gap-3 rounded-lg border border-line bg-paper px-3 py-2 text-sm',
    element('span', 'truncate', '검색어 표시: ', element('mark', '', query)),
    button('지우기', dismiss),
  )
  bar.role = 'region'
  bar.ariaLabel = '검색어 표시'
  document.body.append(bar)
  document.addEventListener('keydown', dismissOnEscape)
}

/** The blocks of text from the heading of the address to the next heading; of the whole note without one. */
function sectionBlocks(): Element[] {
  const blocks = [...document.querySelectorAll('.prose')].flatMap((prose) => [
    ...prose.querySelectorAll(BLOCK),
  ])
  const outermost = blocks.filter((block) => !block.querySelector(BLOCK))
  const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const start = heading ? outermost.indexOf(heading) : -1
  if (start < 0) return outermost
  const end = outermost.findIndex((block, index) => index > start && /^H[123]$/.test(block.tagName))
  return outermost.slice(start, end < 0 ? undefined : end)
}

function rangesIn(block: Element, alternatives: string[][]): Range[] {
  const nodes: { node: Text; start: number }[] = []
  let text = ''
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    nodes.push({ node, start: text.length })
    text += node.data
  }
  const placeOf = (position: number) => {
    const found = nodes.findLast(({ start }) => start <= position)!
    return [found.node, position - found.start] as const
  }
  return matchesIn(text, alternatives).map(({ start, end }) => {
    const range = new Range()
    range.setStart(...placeOf(start))
    const [node, offset] = placeOf(end - 1)
    range.setEnd(node, offset + 1)
    return range
  })
}
