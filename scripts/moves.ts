/** What has to be published so that the addresses which moved still lead somewhere. */
import { movedLinks, splitAddress, type PublishedLink } from '../lib/content/links.ts'
import { RESERVED_SEGMENTS } from '../lib/content/routes.ts'

/** Addresses are those of content/links.txt: without the base path. */
export interface Moves {
  /** Old pages and old section pages, to be written: they lead on. */
  pages: { address: string; target: string; fragments: MovedFragment[] }[]
  /** Old fragments of pages that are still there. */
  marks: Map<string, MovedFragment[]>
}

export interface MovedFragment {
  anchor: string
  target: string
}

export function movesOf(links: PublishedLink[]): Moves {
  const moves: Moves = { pages: [], marks: new Map() }
  const there = new Set(links.filter(({ target }) => !target).map(({ address }) => address))
  const fragments = new Map<string, MovedFragment[]>()
  const moved = movedLinks(links)
  for (const [address, target] of moved) {
    const { page, anchor } = splitAddress(address)
    if (!anchor) continue
    fragments.set(page, [...(fragments.get(page) ?? []), { anchor, target }])
    if (isNote(page)) moves.pages.push({ address: `${page}${anchor}/`, target, fragments: [] })
  }
  for (const [page, list] of fragments) if (there.has(page)) moves.marks.set(page, list)
  for (const [address, target] of moved)
    if (!address.includes('#'))
      moves.pages.push({ address, target, fragments: fragments.get(address) ?? [] })
  return moves
}

/** Only the sections of notes have pages. */
function isNote(page: string): boolean {
  const [first = '', ...rest] = page.split('/').filter(Boolean)
  return rest.length === 1 && !(RESERVED_SEGMENTS as readonly string[]).includes(first)
}
