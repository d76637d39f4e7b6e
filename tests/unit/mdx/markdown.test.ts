import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { evaluateNote } from '../../../lib/content/mdx-module.ts'
import type { NoteModule, Section } from '../../../lib/content/types.ts'
import { VOCABULARY } from '../../../lib/mdx/vocabulary.ts'
import { blockOf, readCaseFiles } from '../case-files.ts'

const FRONT_MATTER = `---
title: 사례
titleEn: Case
summary: 이 사례가 무엇을 보이는지 한 문장으로 말하고 마침표로 끝난다.
exams: [SOA-C03]
aliases: [case]
sources: [{ title: Documentation, url: https://docs.aws.amazon.com/ }]
checked: 2026-11-21
related: [cases/n0]
---
`

/** Compiles note bodies as the build does: by Contentlayer, with this site's configuration. */
async function compileNotes(bodies: string[]): Promise<NoteModule[]> {
  const folder = await mkdtemp(join(tmpdir(), 'notes-'))
  try {
    await mkdir(join(folder, 'content/cases'), { recursive: true })
    await symlink(resolve('node_modules'), join(folder, 'node_modules'))
    const config = `export { default } from '${resolve('contentlayer.config.ts')}'`
    await writeFile(join(folder, 'contentlayer.config.ts'), config)
    for (const [index, body] of bodies.entries())
      await writeFile(join(folder, `content/cases/n${index}.mdx`), `${FRONT_MATTER}\n${body}\n`)
    // Contentlayer asks the shell's variable for its folder, not the process.
    const env = { ...process.env, PWD: folder }
    await promisify(execFile)(resolve('node_modules/.bin/contentlayer2'), ['build'], {
      cwd: folder,
      env,
    })
    const index = join(folder, '.contentlayer/generated/Note/_index.json')
    const notes = JSON.parse(await readFile(index, 'utf8')) as CompiledNote[]
    const codes = new Map(notes.map(({ _raw, body }) => [_raw.flattenedPath, body.code]))
    return bodies.map((_, number) => evaluateNote(codes.get(`cases/n${number}`)!))
  } finally {
    await rm(folder, { recursive: true })
  }
}

interface CompiledNote {
  _raw: { flattenedPath: string }
  body: { code: string }
}

/** Components are shown by their name, so that the cases are about Markdown alone. */
const components = Object.fromEntries(
  Object.keys(VOCABULARY).map((name) => [
    name,
    ({ children }: { children?: ReactNode }) =>
      createElement(Fragment, null, `{${name}}`, children, `{/${name}}`),
  ]),
)

const htmlOf = ({ default: Content }: NoteModule) =>
  renderToStaticMarkup(createElement(Content, { components })).replace(/>\n+</g, '>\n<').trim()

const textOf = ({ depth, title, anchor, text }: Section) =>
  depth === 0 ? text : `${'#'.repeat(depth)} ${title} [#${anchor}]\n${text}`

const caseFiles = readCaseFiles('markdown')
const cases = caseFiles.flatMap((file) => file.cases)
const compiled = await compileNotes(cases.map((example) => blockOf(example, 'mdx')))

for (const { file, cases: own } of caseFiles) {
  describe(file, () => {
    test.each(own)('$name', (example) => {
      const note = compiled[cases.indexOf(example)]!
      expect(note.sections.map(textOf).join('\n').trim()).toBe(blockOf(example, 'text'))
      expect(htmlOf(note)).toBe(blockOf(example, 'html'))
    })
  })
}
