/**
 * `npm run icons`: draws the icons in the sizes that platforms ask for, from app/icon.svg.
 * They are committed: the mark all but never changes, and a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from './browser.ts'

const mark = readFileSync('app/icon.svg', 'utf8')
/** Platforms cut the corners themselves. */
const square = mark.replace(/ rx="\d+"/, '')
/** With room around the mark: a launcher may keep a circle of 80 % only (https://w3c.github.io/manifest/#icon-masks). */
const roomy = square
  .replace('viewBox="0 0 64 64"', 'viewBox="-10 -10 84 84"')
  .replace('<rect width="64" height="64"', '<rect x="-10" y="-10" width="84" height="84"')

const browser = await chromium.launch({ executablePath: await ensureBrowser() })
const page = await browser.newPage()
writeFileSync('public/icon-192.png', await draw(page, mark, 192))
writeFileSync('public/icon-512.png', await draw(page, mark, 512))
writeFileSync('public/icon-maskable-512.png', await draw(page, roomy, 512))
writeFileSync('app/apple-icon.png', await draw(page, square, 180))
writeFileSync('public/favicon.ico', ico(await draw(page, mark, 48), 48))
await browser.close()

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

/** One PNG as a Windows icon, for those who ask for /favicon.ico without looking at a page. */
function ico(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2) // type: icon
  header.writeUInt16LE(1, 4) // number of images
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10) // colour planes
  header.writeUInt16LE(32, 12) // bits a pixel
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18) // where the image begins
  return Buffer.concat([header, png])
}
