/**
 * `npm run preview -- [address…]`: what chat tools would show of pages of `out/`, and what is wrong with it.
 * Without addresses, all pages of notes and sections, in one line a tool.
 */
import type { AddressInfo } from 'node:net'
import { getNotes } from '../lib/content/catalog.ts'
import { IMAGE_LIMIT, IMAGE_SIZE } from '../lib/content/preview.ts'
import { notePath, sectionPagePath } from '../lib/content/routes.ts'
import { builtFor, OUT } from './out.ts'
import { BYTES_READ, SCRAPERS, shown, toldTo, type Scraper, type Told } from './scrapers.ts'
import { serve } from './serve.ts'

const KIB = 1024

interface Picture {
  width: number
  height: number
  bytes: number
}

interface Outcome {
  scraper: Scraper
  told: Told
  picture: Picture | undefined
  problems: string[]
}

const server = await serve(OUT, 0, builtFor(OUT).pathname)
const host = `http://localhost:${(server.address() as AddressInfo).port}`
const pictures = new Map<string, Promise<Picture | undefined>>()

const asked = process.argv.slice(2)
const all = getNotes().flatMap(({ id, sections }) =>
  sections.map(({ anchor }) => (anchor ? sectionPagePath(id, anchor) : notePath(id))),
)
const outcomes: { address: string; outcome: Outcome }[] = []
for (const address of asked.length > 0 ? asked.map(pathIn) : all)
  for (const scraper of SCRAPERS)
    outcomes.push({ address, outcome: await preview(address, scraper) })
server.close()

if (asked.length > 0) for (const { address, outcome } of outcomes) print(address, outcome)
else summarise()
process.exitCode = outcomes.some(({ outcome }) => outcome.problems.length > 0) ? 1 : 0

/** Scrapers are given an address whole, but never see its fragment. */
function pathIn(address: string): string {
  const { pathname, search } = new URL(address, host)
  return pathname + search
}

async function preview(address: string, scraper: Scraper): Promise<Outcome> {
  const response = await fetch(host + address, { headers: { 'user-agent': scraper.userAgent } })
  const beginning = Buffer.from(await response.arrayBuffer()).subarray(0, BYTES_READ)
  const told = toldTo(scraper, beginning.toString())
  const named = told.url && pathIn(told.url)
  if (scraper.followsUrl && named && named !== address) return preview(named, scraper)
  const picture = told.image ? await pictureOf(told.image) : undefined
  const problems = [
    ...(response.ok ? [] : [`페이지가 없다(${response.status})`]),
    ...(told.title ? [] : ['제목이 없다']),
    ...(told.description ? [] : ['설명이 없다']),
    ...(told.image ? [] : ['그림의 주소가 없다']),
    ...(told.image ? pictureProblems(told, picture) : []),
  ]
  return { scraper, told, picture, problems }
}

function pictureOf(image: string): Promise<Picture | undefined> {
  const known = pictures.get(image)
  if (known) return known
  const asked = fetch(host + pathIn(image)).then(async (response) => {
    const bytes = Buffer.from(await response.arrayBuffer())
    // The size of a PNG stands in its first chunk: https://www.w3.org/TR/png-3/#11IHDR
    if (!response.ok || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), bytes: bytes.length }
  })
  pictures.set(image, asked)
  return asked
}

function* pictureProblems({ image, url }: Told, picture: Picture | undefined) {
  if (!URL.canParse(image!)) yield `그림의 주소가 온전하지 않다: ${image}`
  else if (url && new URL(url).origin !== new URL(image!).origin)
    yield `그림이 다른 사이트에 있다: ${image}`
  if (!picture) yield `그림(PNG)이 없다: ${image}`
  else if (picture.width !== IMAGE_SIZE.width || picture.height !== IMAGE_SIZE.height)
    yield `그림이 ${picture.width}x${picture.height}다. ${IMAGE_SIZE.width}x${IMAGE_SIZE.height}이어야 한다`
  if (picture && picture.bytes > IMAGE_LIMIT)
    yield `그림이 ${IMAGE_LIMIT / KIB} KiB를 넘는다: ${(picture.bytes / KIB).toFixed(1)} KiB`
}

function print(address: string, { scraper, told, picture, problems }: Outcome): void {
  const { title = '', description = '', image = '' } = told
  console.log(`\n${address}  ${scraper.name}`)
  console.log(`  ${shown(title, scraper.limits?.title)}`)
  console.log(`  ${shown(description, scraper.limits?.description)}`)
  if (picture)
    console.log(
      `  ${image} ${picture.width}x${picture.height}, ${(picture.bytes / KIB).toFixed(1)} KiB`,
    )
  for (const problem of problems) console.log(`  ✗ ${problem}`)
}

function summarise(): void {
  const problems = outcomes.flatMap(({ address, outcome }) =>
    outcome.problems.map((problem) => `${address}  ${problem}`),
  )
  for (const line of new Set(problems)) console.log(line)
  for (const scraper of SCRAPERS) {
    const own = outcomes.filter(({ outcome }) => outcome.scraper === scraper)
    const cut = (name: 'title' | 'description') =>
      own.filter(({ outcome: { told } }) => {
        const text = told[name] ?? ''
        return shown(text, scraper.limits?.[name]) !== text
      }).length
    const wrong = own.filter(({ outcome }) => outcome.problems.length > 0).length
    console.log(
      `${scraper.name}: ${own.length}쪽, 문제 ${wrong}쪽, 제목 잘림 ${cut('title')}쪽, 설명 잘림 ${cut('description')}쪽`,
    )
  }
}
