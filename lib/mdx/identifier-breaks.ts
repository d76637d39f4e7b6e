import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** Shorter words fit on any line. */
const LONG = 16
/** After a separator, and between a small and a capital letter. */
const BREAKS = /(?<=[._:/-])(?=\w)|(?<=[a-z])(?=[A-Z])/
/** An option that fits on any line, or the start of a longer one. */
const OPTION = /(?<=^|\s)(-[\w-]{1,15}(?=\s|$)|-+\w+)/

/**
 * Lets a long identifier break where a reader would: `InsufficientInstanceCapacity` between its words
 * instead of anywhere. And keeps browsers, which break after any hyphen, from leaving the `--` of
 * `--kms-key-id` behind. Inline code only: a block scrolls.
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
  if (child.type !== 'text') return [child]
  const isLong = child.value.split(/\s/).some((word) => word.length > LONG)
  // Splitting at a group keeps it: every second piece is an option.
  return child.value
    .split(OPTION)
    .flatMap((piece, i) => (i % 2 ? [unbroken(piece)] : isLong ? withBreaks(piece) : [text(piece)]))
    .filter((node) => node.type !== 'text' || node.value)
}

const withBreaks = (piece: string): ElementContent[] =>
  piece.split(BREAKS).flatMap((part, i) => (i === 0 ? [text(part)] : [element('wbr'), text(part)]))

/** app/prose.css keeps a span in code on one line. */
const unbroken = (piece: string): Element => element('span', text(piece))

const text = (value: string): Text => ({ type: 'text', value })

const element = (tagName: string, ...children: Text[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})
