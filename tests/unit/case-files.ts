/**
 * Case files: Markdown in tests/fixtures where each `##` is a case, and its code blocks are what goes
 * in and what comes out. They read as documentation, and a new case is a few lines in one place.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Code } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export const FIXTURES = join(import.meta.dirname, '../fixtures')

export interface Case {
  name: string
  blocks: Code[]
}

/** The cases of all files in a folder of tests/fixtures, by file. */
export function readCaseFiles(folder: string): { file: string; cases: Case[] }[] {
  return readdirSync(join(FIXTURES, folder)).map((file) => ({
    file,
    cases: parseCases(readFileSync(join(FIXTURES, folder, file), 'utf8')),
  }))
}

/** The text of the one block of a case in a language. */
export function blockOf({ name, blocks }: Case, lang: string): string {
  const found = blocks.filter((block) => block.lang === lang)
  if (found.length !== 1)
    throw new Error(`"${name}" needs one \`${lang}\` block, has ${found.length}`)
  return found[0]!.value
}

function parseCases(markdown: string): Case[] {
  const cases: Case[] = []
  for (const node of unified().use(remarkParse).parse(markdown).children) {
    if (node.type === 'heading' && node.depth === 2)
      cases.push({ name: toString(node), blocks: [] })
    else if (node.type === 'code') cases.at(-1)!.blocks.push(node)
  }
  return cases
}
