import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCache } from '../../../lib/picture/cache.ts'

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`

let folder: string
const out = () => join(folder, 'out.png')
const cacheFolder = () => join(folder, 'cache')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a picture is drawn once, and a later build takes the same bytes', async () => {
  expect(await (await openCache(cacheFolder())).write(svg('red'), out())).toBe(true)
  const drawn = await readFile(out())
  await rm(out())
  expect(await (await openCache(cacheFolder())).write(svg('red'), out())).toBe(false)
  expect((await readFile(out())).equals(drawn)).toBe(true)
})

test('a changed picture is drawn again', async () => {
  const cache = await openCache(cacheFolder())
  await cache.write(svg('red'), out())
  const red = await readFile(out())
  expect(await cache.write(svg('blue'), out())).toBe(true)
  expect((await readFile(out())).equals(red)).toBe(false)
})

test('what a build does not ask for is removed, and what it took from the cache stays', async () => {
  const first = await openCache(cacheFolder())
  await first.write(svg('red'), out())
  await first.write(svg('blue'), out())
  await writeFile(join(cacheFolder(), 'abc.png.1.draft'), 'half a picture of a stopped build')
  const second = await openCache(cacheFolder())
  await second.write(svg('red'), out())
  await second.prune()
  expect(await readdir(cacheFolder())).toHaveLength(1)
  expect(await (await openCache(cacheFolder())).write(svg('red'), out())).toBe(false)
})

test('a picture that cannot be drawn leaves nothing behind', async () => {
  const cache = await openCache(cacheFolder())
  await expect(cache.write('<svg', out())).rejects.toThrow()
  expect(await readdir(cacheFolder())).toEqual([])
  await expect(stat(out())).rejects.toThrow('ENOENT')
})
