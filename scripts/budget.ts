/** `npm run budget`: what the first view of each kind of page weighs, and whether that is too much. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5'
import { attribute } from './html.ts'
import { fileOf, OUT } from './out.ts'

const KIB = 1024
/** Most that a first view may transfer, in bytes of gzip. */
const LIMITS = { javascript: 6 * KIB, 'HTML+CSS+JS': 20 * KIB, total: 56 * KIB }

interface Weight {
  page: string
  html: number
  css: number
  javascript: number
  font: number
}

/** Files a browser asks for on its own when it opens a page. */
function firstRequests(html: string): string[] {
  const found: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) {
      const [src, href] = [attribute(node, 'src'), attribute(node, 'href')]
      if (/^(script|img)$/.test(node.tagName) && src) found.push(src)
      const isLoaded = /stylesheet|preload/.test(attribute(node, 'rel') ?? '')
      if (node.tagName === 'link' && isLoaded && href) found.push(href)
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return [...new Set(found.map((url) => url.split('?')[0]!))]
}

const weigh = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length

/** A script with those it imports at once; what it imports later is no part of a first view. */
function withImports(url: string): string[] {
  const imports = readFileSync(fileOf(url), 'utf8').matchAll(/(?:import|from)"(\.\/[^"]+)"/g)
  const urls = Array.from(imports, ([, path]) => new URL(path!, `http://host${url}`).pathname)
  return [url, ...urls.flatMap(withImports)]
}

function weightOf(page: string): Weight {
  const file = join(OUT, page)
  const requests = firstRequests(readFileSync(file, 'utf8'))
  const sum = (pattern: RegExp) =>
    requests
      .filter((url) => pattern.test(url))
      .flatMap((url) => (url.endsWith('.js') ? withImports(url) : [url]))
      .reduce((bytes, url) => bytes + weigh(fileOf(url)), 0)
  return {
    page,
    html: weigh(file),
    css: sum(/\.css$/),
    javascript: sum(/\.js$/),
    font: sum(/\.(woff2?|otf|ttf)$/),
  }
}

const textOf = ({ html, css, javascript }: Weight) => html + css + javascript
const totalOf = (weight: Weight) => textOf(weight) + weight.font

/** The kind of a page, by its address. */
function kindOf(page: string): string {
  const [first, second, third, fourth] = page.split('/')
  if (first === '404.html') return '404'
  if (!second) return 'home'
  if (['glossary', 'exams', 'search'].includes(first!)) return third ? `${first} entry` : first!
  if (fourth) return 'section'
  return third ? 'note' : 'service'
}

const kib = (bytes: number) => (bytes / KIB).toFixed(1).padStart(6)

const weights = (readdirSync(OUT, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.html'))
  .map(weightOf)
  .sort((a, b) => totalOf(b) - totalOf(a))

const heaviest = new Map<string, Weight>()
for (const weight of weights) {
  const kind = kindOf(weight.page)
  if (!heaviest.has(kind)) heaviest.set(kind, weight)
}

console.log('KiB gzip of a first view, heaviest page of each kind')
console.log('  HTML    CSS     JS   font  total')
for (const [kind, weight] of heaviest)
  console.log(
    [weight.html, weight.css, weight.javascript, weight.font, totalOf(weight)].map(kib).join(' '),
    ` ${kind}: ${weight.page}`,
  )

const over = weights.flatMap((weight) => [
  ...exceeds(weight, 'javascript', weight.javascript),
  ...exceeds(weight, 'HTML+CSS+JS', textOf(weight)),
  ...exceeds(weight, 'total', totalOf(weight)),
])

function exceeds(weight: Weight, what: keyof typeof LIMITS, bytes: number): string[] {
  if (bytes <= LIMITS[what]) return []
  return [`${weight.page}: ${what} is ${kib(bytes).trim()} KiB, over its ${LIMITS[what] / KIB} KiB`]
}

for (const line of over) console.error(line)
if (over.length) process.exit(1)
