import type { Root, Table } from 'mdast'
import type {} from 'mdast-util-mdx'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { EXIT, visit } from 'unist-util-visit'
import { plainText } from './plain-text.ts'

/** Up to a stop after a Hangul syllable or a closing mark: not the one in `0.005달러`, `!Ref` or `Inc.` */
const SENTENCES = /.+?(?:(?<=[가-힣)\]”’"'])[.?!](?=\s|$)|$)/g
/** `작업은 네 가지다.` says too little alone: it takes the next sentence along. */
const SAYS_LITTLE = 24

/**
 * The first sentence of a section's prose. Prose is a paragraph, also of a list or a box: never a code
 * block, nor the attribute of a component, because the claim of a correction is what is wrong.
 * A section of tables says what its table is of; one of code says what the code is.
 */
export function statementOf(section: Root): string {
  let statement = ''
  visit(section, 'paragraph', (paragraph) => {
    statement = firstSentence(plainText(paragraph))
    return statement ? EXIT : undefined
  })
  return statement || tableStatement(section) || plainText(section).split('\n')[0]!
}

function firstSentence(text: string): string {
  let said = ''
  for (const [sentence] of text.replaceAll('\n', ' ').matchAll(SENTENCES)) {
    said += sentence
    if (said.length >= SAYS_LITTLE && said.split('"').length % 2 === 1) break
  }
  return said.trim()
}

/** `기본 할당량: ALB, NLB, GWLB`: the caption and what the rows are about. */
function tableStatement(section: Root): string {
  let statement = ''
  visit(section, 'table', (table, _, parent) => {
    const caption = parent?.type === 'mdxJsxFlowElement' ? captionOf(parent) : ''
    statement = [caption, subjectsOf(table)].filter(Boolean).join(': ')
    return EXIT
  })
  return statement
}

const subjectsOf = ({ children: [, ...rows] }: Table): string =>
  rows
    .map(({ children: [subject] }) => (subject ? plainText(subject) : ''))
    .filter(Boolean)
    .join(', ')

function captionOf({ attributes }: MdxJsxFlowElement): string {
  const caption = attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'caption')
  return typeof caption?.value === 'string' ? caption.value : ''
}
