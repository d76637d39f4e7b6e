import type { Heading } from 'mdast'

const MARK = /\s*\[#([^\]]*)\]\s*$/

/**
 * The anchor that an author wrote at the end of a heading: `## 한도 [#limits]`, the syntax of Fumadocs.
 * @returns the anchor as written, or `undefined` where there is none
 */
export function anchorOf(heading: Heading): string | undefined {
  const last = heading.children.at(-1)
  return last?.type === 'text' ? MARK.exec(last.value)?.[1] : undefined
}

/** Takes the mark off the heading's text. */
export function stripAnchorMark(heading: Heading): void {
  const last = heading.children.at(-1)
  if (last?.type === 'text') last.value = withoutAnchorMark(last.value)
}

/** A text without the mark at its end. */
export const withoutAnchorMark = (text: string): string => text.replace(MARK, '')
