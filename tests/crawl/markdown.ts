import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Mention } from './mentions.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Links, images and definitions of a Markdown text; an address in a block of code is no link. */
export function readMarkdown(text: string): Mention[] {
  const mentions: Mention[] = []
  visit(parser.parse(text), ['link', 'image', 'definition'], (node) => {
    if ('url' in node) mentions.push({ where: node.type, address: node.url })
  })
  return mentions
}
