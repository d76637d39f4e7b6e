import type { Code, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { notePath } from '../../content/routes.ts'
import { absoluteUrl, addressOf } from '../../content/site.ts'
import { stripAnchorMark } from '../anchor.ts'
import { codeTitle } from '../plain-text.ts'
import { syntaxPlugins } from '../plugins.ts'
import type { ComponentName } from '../vocabulary.ts'
import { attributesOf, COMPONENTS } from './components.ts'
import { paragraph } from './nodes.ts'

const reader = unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).freeze()

/**
 * The body of a note in plain Markdown: components become what stands for them, links absolute.
 * @param mdx the body as its author wrote it
 * @param id `<service>/<topic>`, for links within the note
 */
export function plainBody(mdx: string, id: string): RootContent[] {
  const convert = (nodes: RootContent[]): RootContent[] => nodes.flatMap(convertNode)

  function convertNode(node: RootContent): RootContent[] {
    if ('children' in node) node.children = convert(node.children as RootContent[]) as never
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return COMPONENTS[node.name as ComponentName](attributesOf(node), node.children)
      case 'code':
        return plainCode(node)
      case 'heading':
        stripAnchorMark(node)
        return [node]
      case 'link':
      case 'image':
      case 'definition':
        return [{ ...node, url: fullUrl(node.url, id) }]
      default:
        return [node]
    }
  }

  return convert(reader.parse(mdx).children)
}

/** The title stands above its block: what follows the language means something to this site only. */
function plainCode(node: Code): RootContent[] {
  const title = codeTitle(node)
  const code = { ...node, meta: null }
  return title ? [paragraph(`${title}:`), code] : [code]
}

function fullUrl(url: string, id: string): string {
  if (url.startsWith('#')) return absoluteUrl(notePath(id, url.slice(1)))
  return url.startsWith('/') ? absoluteUrl(addressOf(url)) : url
}
