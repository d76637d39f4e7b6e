import type { Heading } from 'mdast'
import type { Node } from 'unist'
import { TOP, type Place } from '../../content/check/problem.ts'

/** Where a node starts. */
export function placeOf(node: Node): Place {
  const { line, column } = node.position?.start ?? TOP
  return { line, column }
}

/** The place behind a text that begins at a place. */
export function advance({ line, column }: Place, passed: string): Place {
  const lines = passed.split('\n')
  const last = lines.at(-1)!.length
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last }
}

/** A node as its author wrote it. */
export const sourceOf = (node: Node, text: string): string =>
  text.slice(node.position?.start.offset, node.position?.end.offset)

/** A heading made by a line of `---` or `===` under a paragraph, mostly by accident. */
export const isSetext = (heading: Heading, text: string): boolean =>
  !sourceOf(heading, text).startsWith('#')
