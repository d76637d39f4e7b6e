/**
 * Turns the export of Next into what we publish: static HTML with the islands' scripts only.
 * An allow-list, so that it does not depend on what Next adds (docs/design.md).
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5'
import { getServices } from '../lib/content/catalog.ts'
import { getPages } from '../lib/content/pages.ts'
import { allPreviews } from '../lib/content/preview.ts'
import { imageFile } from '../lib/content/routes.ts'
import { attribute, type Element } from './html.ts'
import { fileOf, OUT } from './out.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Written by Next for its own router; no reader comes here. */
const LEFTOVERS = ['404', '_not-found']
/** Payloads and scripts of Next's client runtime, which the pages no longer ask for. */
const isUnused = (file: string) =>
  (file.endsWith('.txt') && file !== join(OUT, 'robots.txt')) ||
  (file.startsWith(join(OUT, '_next')) && !/\.(css|woff2)$/.test(file))

const files = () =>
  readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

function keepsScript(script: Element): boolean {
  const type = attribute(script, 'type') ?? ''
  return attribute(script, 'data-island') !== undefined || /json$|^speculationrules$/.test(type)
}

function isUnwanted(element: Element): boolean {
  if (element.tagName === 'script') return !keepsScript(element)
  return element.tagName === 'link' && attribute(element, 'as') === 'script'
}

/** React outlines large Suspense boundaries even in an export; without its runtime they stay hidden. */
function assertNoOutlinedBoundary(element: Element, file: string): void {
  if (/^[BS]:/.test(attribute(element, 'id') ?? ''))
    throw new Error(
      `${file}: React outlined a Suspense boundary. Remove <Suspense> or loading.tsx.`,
    )
}

function strip(node: Node, file: string): void {
  if (!('childNodes' in node)) return
  for (const child of [...node.childNodes]) {
    if (tree.isElementNode(child)) {
      assertNoOutlinedBoundary(child, file)
      if (isUnwanted(child)) tree.detachNode(child)
    }
    // React separates adjacent texts with comments, for a hydration that does not happen.
    if (tree.isCommentNode(child)) tree.detachNode(child)
    else strip(child, file)
  }
}

function finishPage(file: string): void {
  const page = parse(readFileSync(file, 'utf8'))
  strip(page, file)
  writeFileSync(file, serialize(page))
}

/** Every page the content asks for, so that none can go missing silently. */
const expectedPages = (): string[] => [
  ...getPages().map(({ address }) => fileOf(address)),
  join(OUT, '404.html'),
]

/** Every picture a preview asks for. */
const expectedPictures = (): string[] =>
  allPreviews(getServices()).map(({ page }) => join(OUT, imageFile(page)))

for (const name of LEFTOVERS) rmSync(join(OUT, name), { recursive: true, force: true })
for (const file of files()) if (isUnused(file)) rmSync(file)

const published = files()
const pages = published.filter((file) => file.endsWith('.html'))
const pictures = published.filter((file) => file.startsWith(join(OUT, 'og/')))
assertComplete('Pages', pages, expectedPages())
assertComplete('Pictures', pictures, expectedPictures())

function assertComplete(what: string, found: string[], expected: string[]): void {
  const missing = expected.filter((file) => !found.includes(file))
  const extra = found.filter((file) => !expected.includes(file))
  if (missing.length || extra.length)
    throw new Error(
      `${what} in ${OUT}: missing [${missing.join(', ')}], not expected [${extra.join(', ')}]`,
    )
}

pages.forEach(finishPage)
console.log(`${pages.length} pages, static, in ${OUT}/`)
