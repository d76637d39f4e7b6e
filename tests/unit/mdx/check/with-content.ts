import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FIXTURES } from '../../case-files.ts'

/** A change to a file of the base content (tests/fixtures/content). */
export interface Change {
  path: string
  /** Lines that begin with `-`, `+` or a space; without any line to find, it is a new file. */
  diff: string
}

/** Runs a function on a copy of the base content with some changes. */
export async function withContent<Result>(
  changes: Change[],
  run: (root: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'content-'))
  try {
    for (const part of ['content', 'public'])
      await cp(join(FIXTURES, part), join(folder, part), { recursive: true })
    const root = join(folder, 'content')
    for (const { path, diff } of changes) await applyDiff(join(root, path), diff)
    return await run(root)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function applyDiff(path: string, diff: string): Promise<void> {
  const without = (mark: string) =>
    diff
      .split('\n')
      .filter((line) => line[0] !== mark)
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const [before, after] = [without('+'), without('-')]
  if (before === '') {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, after, { flag: 'wx' })
    return
  }
  const parts = `\n${await readFile(path, 'utf8')}`.split(`\n${before}`)
  if (parts.length !== 2) throw new Error(`${parts.length - 1} places in ${path} have:\n${before}`)
  await writeFile(path, parts.join(`\n${after}`).slice(1))
}
