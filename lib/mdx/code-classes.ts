import type { ElementContent, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'

const TOKEN_COLOR = /^color:var\(--code-(?:token-)?([a-z-]+)\)(;font-style:italic)?$/

/**
 * Replaces the inline styles of highlighted code and of aligned table cells with classes: fewer bytes,
 * and the pages need no `style-src 'unsafe-inline'`. What a reader cannot tell apart is not marked up.
 */
export function rehypeCodeClasses() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      delete node.properties['data-theme']
      // The block says its language; its title and its code need not say it again.
      if (node.tagName !== 'pre') delete node.properties['data-language']
      if ('data-line' in node.properties) node.children = mergeTokens(node.children)
      if (node.properties.align) {
        node.properties.className = [`align-${String(node.properties.align)}`]
        delete node.properties.align
      }
    })
  }
}

/** One span for neighbours of one colour, and none for text in the colour of the block. */
function mergeTokens(tokens: ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = []
  for (const token of tokens.map(classify)) {
    const last = merged.at(-1)
    if (last && classOf(last) === classOf(token)) textOf(last).value += textOf(token).value
    else merged.push(token)
  }
  return merged
}

/** A token of Shiki, which holds one text or none, with a class in place of its colour. */
function classify(token: ElementContent): ElementContent {
  if (token.type !== 'element') return token
  const color = TOKEN_COLOR.exec(String(token.properties.style ?? ''))?.[1]
  if (!color || color === 'foreground') return textOf(token)
  return { ...token, properties: { className: [`tok-${color}`] } }
}

const classOf = (token: ElementContent): string =>
  token.type === 'element' ? String(token.properties.className) : ''

function textOf(token: ElementContent): Text {
  const text = token.type === 'element' ? token.children[0] : token
  return text?.type === 'text' ? text : { type: 'text', value: '' }
}
