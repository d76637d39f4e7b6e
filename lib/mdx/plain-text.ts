import type { Code, Nodes, Parents } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { componentRule } from './vocabulary.ts'

const BLOCKS = new Set<string>(['paragraph', 'heading', 'listItem', 'blockquote'])

/**
 * The text of a Markdown tree as a reader sees it: blocks end with a newline, table cells are joined
 * by ` · `, and attributes that are shown (captions, corrections) stand where they are shown.
 */
export function plainText(node: Nodes): string {
  return textOf(node)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim()
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'code':
      return `${codeTitle(node)}\n${node.value}\n`
    case 'break':
      return '\n'
    case 'tableRow':
      return `${node.children.map(textOf).filter(Boolean).join(' · ')}\n`
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const shown = componentRule(node.name ?? '')?.text ?? []
      const attributes = node.attributes
        .filter((a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && shown.includes(a.name))
        .map((a) => String(a.value))
      const parts = [...attributes, childrenText(node)].filter(Boolean)
      return node.type === 'mdxJsxFlowElement' ? `${parts.join('\n')}\n` : parts.join(' ')
    }
    default:
      return 'children' in node ? childrenText(node) + (BLOCKS.has(node.type) ? '\n' : '') : ''
  }
}

const childrenText = (node: Parents): string => node.children.map(textOf).join('')

/** The title of a code block, as in ```` ```yaml title="network.yaml" ````; `''` when it has none. */
export const codeTitle = ({ meta }: Code): string => meta?.match(/title="([^"]*)"/)?.[1] ?? ''
