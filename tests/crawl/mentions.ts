import { extname } from 'node:path'
import { readMarkdown } from './markdown.ts'
import { readPage } from './page.ts'

/** An address that a file names. */
export interface Mention {
  /** The element or the key it stands in, as a person looks for it: `<a href>`. */
  where: string
  address: string
}

/** What a file says to a visitor: the addresses it names, and the ids that a fragment may name. */
export interface Reading {
  mentions: Mention[]
  ids: ReadonlySet<string>
}

const NO_IDS: ReadonlySet<string> = new Set()

const allOf = (text: string, where: string, pattern: RegExp): Mention[] =>
  [...text.matchAll(pattern)].map((match) => ({ where, address: match[1]! }))

const plain = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

const readText = (text: string): Mention[] => allOf(text, 'text', /(https?:\/\/[^\s"'<>]+)/g)

/** Feed, sitemap, OpenSearch: whatever element it is, an address in it is one that somebody will ask for. */
const readXml = (xml: string): Mention[] => [
  ...readText(plain(xml)),
  ...allOf(plain(xml), 'attribute', /\s(?:href|src|template)="([^"]*)"/g),
]

function readManifest(json: string): Mention[] {
  const mentions: Mention[] = []
  JSON.parse(json, (key, value: unknown) => {
    if (/^(src|url|start_url|scope|id)$/.test(key) && typeof value === 'string')
      mentions.push({ where: key, address: value })
    return value
  })
  return mentions
}

const READERS: Record<string, (text: string) => Mention[]> = {
  '.css': (css) => allOf(css, 'url()', /url\(["']?([^"')]+)/g),
  '.js': (code) => allOf(code, 'import', /["'](\.{1,2}\/[^"']+\.js)["']/g),
  '.md': readMarkdown,
  '.txt': readText,
  '.webmanifest': readManifest,
  '.xml': readXml,
}

/** Reads a file by its kind. Other kinds (images, search files) name no address. */
export function readFile(name: string, text: string): Reading {
  if (name.endsWith('.html')) return readPage(text)
  const read = /(^|\/)llms[\w-]*\.txt$/.test(name) ? readMarkdown : READERS[extname(name)]
  return { mentions: read?.(text) ?? [], ids: NO_IDS }
}
