/** Draws the picture of every page and section into public/og, for previews in chats and on X. */
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { getServices } from '../lib/content/catalog.ts'
import { allPreviews, IMAGE_LIMIT, type Preview } from '../lib/content/preview.ts'
import { imageFile } from '../lib/content/routes.ts'
import { openCache } from '../lib/picture/cache.ts'
import { drawCard } from '../lib/picture/card.ts'

const CACHE = '.cache/og'

const started = performance.now()
rmSync('public/og', { recursive: true, force: true })
const cache = await openCache(CACHE)
const pictures = allPreviews(getServices()).map((preview) => ({
  preview,
  file: join('public', imageFile(preview.page)),
}))
for (const folder of new Set(pictures.map(({ file }) => dirname(file))))
  mkdirSync(folder, { recursive: true })

let drawn = 0
const queue = pictures.values()
// sharp draws in threads of its own: as many pictures at a time as there are cores keep them busy.
await Promise.all(Array.from({ length: availableParallelism() }, drawQueue))
await cache.prune()

async function drawQueue(): Promise<void> {
  for (const { preview, file } of queue) if (await cache.write(svgOf(preview), file)) drawn++
}

function svgOf({ page, card }: Preview): string {
  try {
    return drawCard(card)
  } catch (cause) {
    throw new Error(`/${page}: ${(cause as Error).message}`, { cause })
  }
}

const weights = pictures.map(({ file }) => ({ file, bytes: statSync(file).size }))
const tooHeavy = weights.filter(({ bytes }) => bytes > IMAGE_LIMIT)
for (const { file, bytes } of tooHeavy)
  console.error(`${file}: ${kib(bytes)} KiB로, ${kib(IMAGE_LIMIT)} KiB를 넘는다`)
if (tooHeavy.length) process.exit(1)

const largest = Math.max(...weights.map(({ bytes }) => bytes))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `그림: ${pictures.length}장, 새로 그림 ${drawn}장, 캐시 ${pictures.length - drawn}장, 가장 큰 것 ${kib(largest)} KiB, ${seconds}초`,
)

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
