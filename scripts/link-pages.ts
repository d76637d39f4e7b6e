/**
 * Writes the pages that only lead on into `out/`: one for each section of a note, which chat tools see
 * instead of a fragment, and one for each address that moved. A script, because all they need is a string:
 * through Next, 645 of them took 14 s more and 3,870 files.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getNotes, getServices, getTerms } from '../lib/content/catalog.ts'
import { LINKS_FILE, readLinks, splitAddress } from '../lib/content/links.ts'
import { allPreviews, homePreview, type Preview } from '../lib/content/preview.ts'
import {
  homePath,
  notePath,
  sectionPagePath,
  servicePath,
  termPath,
} from '../lib/content/routes.ts'
import { addressOf } from '../lib/content/site.ts'
import type { Term } from '../lib/content/types.ts'
import { renderLinkPage } from './link-page.ts'
import { addMovedAnchors } from './moved-anchors.ts'
import { movesOf, type MovedFragment } from './moves.ts'
import { fileOf } from './out.ts'

/** What is shown of the places a link may lead to, by address. */
const previews = new Map<string, Preview>([
  ...allPreviews(getServices()).map((preview) => [placeOf(preview), preview] as const),
  ...getTerms().map((term) => [termPath(term), termPreview(term)] as const),
])

/** The page of a preview is named as its picture is: `ec2/ami/limits` is a section. */
function placeOf({ page }: Preview): string {
  const [service = '', topic, anchor] = page.split('/')
  if (topic !== undefined) return notePath(`${service}/${topic}`, anchor)
  return service ? servicePath(service) : homePath()
}

function termPreview({ ko, meaning }: Term): Preview {
  return { ...homePreview(), title: ko, description: meaning }
}

const previewOf = (address: string): Preview =>
  previews.get(address) ?? previews.get(splitAddress(address).page) ?? homePreview()

/** @param fragments where the fragments of an old page lead */
function writeLinkPage(address: string, href: string, fragments: MovedFragment[] = []): void {
  const canonical = splitAddress(href).page
  const page = { preview: previewOf(href), address, canonical, href, fragments }
  const file = fileOf(address)
  mkdirSync(dirname(file), { recursive: true })
  // `wx` fails where a page of the site stands already.
  writeFileSync(file, renderLinkPage(page), { flag: 'wx' })
}

function markAnchors(address: string, fragments: MovedFragment[]): void {
  const file = fileOf(address)
  const marks = fragments.map(({ anchor, target: href }) => {
    const { page, anchor: id } = splitAddress(href)
    return { anchor, target: page === address ? id : { href, title: previewOf(href).title } }
  })
  writeFileSync(file, addMovedAnchors(file, readFileSync(file, 'utf8'), marks))
}

/** Fragments of content/links.txt as pages write them. */
const withBase = (fragments: MovedFragment[]): MovedFragment[] =>
  fragments.map(({ anchor, target }) => ({ anchor, target: addressOf(target) }))

const sections = getNotes().flatMap(({ id, sections }) =>
  sections.filter(({ anchor }) => anchor).map(({ anchor }) => ({ id, anchor })),
)
for (const { id, anchor } of sections)
  writeLinkPage(sectionPagePath(id, anchor), notePath(id, anchor))

const { links } = readLinks(readFileSync(join('content', LINKS_FILE), 'utf8'))
const { pages, marks } = movesOf(links)
for (const { address, target, fragments } of pages)
  writeLinkPage(addressOf(address), addressOf(target), withBase(fragments))
for (const [page, fragments] of marks) markAnchors(addressOf(page), withBase(fragments))

console.log(
  `${sections.length} section pages; ${pages.length} pages and ${marks.size} notes for old addresses`,
)
