/** Pictures between builds: one that is drawn already is not drawn again. */
import { createHash } from 'node:crypto'
import { access, copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ENCODER, toPng } from './png.ts'

export interface PictureCache {
  /**
   * Writes the PNG of an SVG document.
   * @returns whether it had to be drawn
   */
  write(svg: string, file: string): Promise<boolean>
  /** Removes the pictures that this build did not ask for. */
  prune(): Promise<void>
}

/**
 * A picture's name is the hash of the very document that is drawn and of what draws it, so that no change of
 * content, layout, colour, font or library needs to be told to the cache.
 */
export async function openCache(folder: string): Promise<PictureCache> {
  await mkdir(folder, { recursive: true })
  const asked = new Set<string>()
  return {
    async write(svg, file) {
      const name = `${createHash('sha256').update(ENCODER).update(svg).digest('hex')}.png`
      const cached = join(folder, name)
      asked.add(name)
      const isDrawn = await exists(cached)
      if (!isDrawn) await writeWhole(cached, await toPng(svg))
      await copyFile(cached, file)
      return !isDrawn
    },
    async prune() {
      const names = await readdir(folder)
      await Promise.all(
        names.filter((name) => !asked.has(name)).map((name) => rm(join(folder, name))),
      )
    },
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** A build that is stopped leaves no half picture under a name that says it is whole. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, content)
  await rename(draft, file)
}
