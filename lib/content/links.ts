/**
 * `content/links.txt`: every address this site has ever published, one a line. A line stays for good.
 * Where its page or anchor moves or goes, the line says so: `/ec2/ami/#old -> /ec2/ami/#new`.
 */

/** Path of the list in the content folder. */
export const LINKS_FILE = 'links.txt'

/** What stands behind the arrow when nothing takes the place of an address. */
export const GIVEN_UP = '없음'

export interface PublishedLink {
  /** `/ec2/ami/` or `/ec2/ami/#limits`, without the base path. */
  address: string
  /** Where it moved, or `GIVEN_UP`; `undefined` for most. */
  target: string | undefined
  /** Line of the file, from 1. */
  line: number
}

export interface LinkList {
  links: PublishedLink[]
  /** Lines that are no links. */
  malformed: { line: number; text: string }[]
}

const ADDRESS = String.raw`/(?:[a-z0-9-]+/)*(?:#[a-z0-9-]+)?`
const LINK = new RegExp(`^(${ADDRESS})(?: -> (${ADDRESS}|${GIVEN_UP}))?$`)

const HEADER =
  '# 공개한 주소의 목록이다. 줄을 지우지 않는다. 쓰는 법: docs/writing-notes.md#오래가는-주소'

/** Reads the list. Nothing is skipped but empty lines and comments. */
export function readLinks(text: string): LinkList {
  const list: LinkList = { links: [], malformed: [] }
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    if (!written.trim() || written.startsWith('# ')) continue
    const [, address, target] = LINK.exec(written.trimEnd()) ?? []
    if (address) list.links.push({ address, target, line })
    else list.malformed.push({ line, text: written })
  }
  return list
}

/** The list as a file, in an order that keeps its diffs small. */
export function writeLinks(links: Iterable<Pick<PublishedLink, 'address' | 'target'>>): string {
  const lines = Array.from(links, formatLink)
  return [HEADER, ...lines.sort(), ''].join('\n')
}

/** A line of the list. */
export const formatLink = ({ address, target }: Pick<PublishedLink, 'address' | 'target'>) =>
  target ? `${address} -> ${target}` : address

/** `/ec2/ami/#limits` as its page and its anchor; `''` for none. */
export function splitAddress(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#')
  return { page, anchor }
}

/**
 * Where an address that is gone leads now, as the list says. The anchors of a page move with it, so that
 * renaming a note takes one line.
 * @returns `GIVEN_UP`, or `undefined` when the list does not say
 */
export function successorOf(address: string, links: PublishedLink[]): string | undefined {
  const targetOf = (wanted: string) => links.find((link) => link.address === wanted)?.target
  const own = targetOf(address)
  const { page, anchor } = splitAddress(address)
  if (own || !anchor) return own
  const moved = targetOf(page)
  return !moved || moved === GIVEN_UP || moved.includes('#') ? moved : `${moved}#${anchor}`
}

/** As `successorOf`, for a section as front matter and glossary name it: `ec2/ami#old` → `ec2/ami#new`. */
export function movedNote(reference: string, links: PublishedLink[]): string | undefined {
  const { page, anchor } = splitAddress(reference)
  const target = successorOf(`/${page}/${anchor && `#${anchor}`}`, links)
  return target && target !== GIVEN_UP ? target.slice(1).replace(/\/(?=#|$)/, '') : undefined
}

/** Every address that is gone, with where it leads now; those given up are left out. */
export function movedLinks(links: PublishedLink[]): Map<string, string> {
  const moved = new Map<string, string>()
  for (const { address } of links) {
    const target = successorOf(address, links)
    if (target && target !== GIVEN_UP) moved.set(address, target)
  }
  return moved
}
