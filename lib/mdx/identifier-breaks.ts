import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Shorter words fit on any line. */
const LONG = 16
/** After a separator, and between a small and a capital letter. */
const BREAKS = /(?<=[._:/-])(?=\w)|(?<=[a-z])(?=[A-Z])/

/**
 * Lets a long identifier break where a reader would: `InsufficientInstanceCapacity` between its words
 * instead of anywhere. Inline code only: a block scrolls.
 */
export function rehypeIdentifierBreaks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'pre') return SKIP
      if (node.tagName === 'code') node.children = node.children.flatMap(breakable)
    })
  }
}

function breakable(child: ElementContent): ElementContent[] {
  if (child.type !== 'text' || !child.value.split(/\s/).some((word) => word.length > LONG))
    return [child]
  const parts = child.value.split(BREAKS).map((value): Text => ({ type: 'text', value }))
  return parts.flatMap((part, i) => (i === 0 ? [part] : [wordBreak(), part]))
}

const wordBreak = (): Element => ({
  type: 'element',
  tagName: 'wbr',
  properties: {},
  children: [],
})
