/** `npm run build:search`: writes what the browser needs to search into public/search. */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { getNotes, getServices, getTerms } from '../lib/content/catalog.ts'
import { buildFiles } from '../lib/search/build.ts'
import { withoutRedundantNames } from '../lib/search/redundant-names.ts'

const FOLDER = 'public/search'

const notes = getNotes()
if (notes.length === 0)
  throw new Error('콘텐츠에 노트가 하나도 없다: `npx contentlayer2 build`가 끝났는지 확인한다')

const content = withoutRedundantNames({ notes, services: getServices(), terms: getTerms() })
const { texts, ...index } = buildFiles(content)
const files = new Map<string, string>([
  ...Object.entries(index).map(
    ([name, content]) => [`${name}.json`, JSON.stringify(content)] as const,
  ),
  ...[...texts].flatMap(([id, { sections, readers }]) => [
    [`texts/${id}.json`, JSON.stringify(sections)] as const,
    [`readers/${id}.json`, JSON.stringify(readers)] as const,
  ]),
])

// One name for all files of a build: texts of one build are never shown for the index of another.
const hash = createHash('sha256')
  .update(JSON.stringify([...files]))
  .digest('hex')
  .slice(0, 10)
rmSync(FOLDER, { recursive: true, force: true })
for (const [name, content] of files) write(join(hash, name), content)
write('location.json', JSON.stringify({ path: `/search/${hash}/` }))

const sections = Array.from(texts.values(), (one) => one.sections.length).reduce((a, b) => a + b, 0)
const kib = (name: string) => `${name} ${(gzipSync(files.get(name)!).length / 1024).toFixed(1)} KiB`
const sizes = Object.keys(index)
  .map((name) => kib(`${name}.json`))
  .join(', ')
console.log(`검색: 노트 ${notes.length}개, 절 ${sections}개 (gzip ${sizes})`)

function write(name: string, content: string): void {
  const path = join(FOLDER, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
