import type { Heading } from 'mdast'
import type { Node } from 'unist'
import { TOP, type Place } from '../../content/check/problem.ts'

/** Where a node starts. */
export function placeOf(node: Node): Place {
  const { line, column } = node.position?.start ?? TOP
  return { line, column }
}

/** A node as its author wrote it. */
export const sourceOf = (node: Node, text: string): string =>
  text.slice(node.position?.start.offset, node.position?.end.offset)

/** A heading made by a line of `---` or `===` under a paragraph, mostly by accident. */
export const isSetext = (heading: Heading, text: string): boolean =>
  !sourceOf(heading, text).startsWith('#')
