import type { Range } from '../text/normalize.ts'
import { analyze } from './analyzer.ts'

/** Where a text has one of the terms: ascending ranges that do not overlap, as positions in the text. */
export function matchesIn(text: string, terms: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  for (const { term, start, end } of analyze(text)) {
    const last = ranges.at(-1)
    // The parts of a matched whole lie inside it.
    if (terms.has(term) && (!last || start >= last.end)) ranges.push({ start, end })
  }
  return ranges
}

/** A stretch of a text, marked or not. */
export interface Piece {
  text: string
  marked: boolean
}

/** Cuts a text at the borders of ranges, so that it can be shown as elements and never as HTML. */
export function toPieces(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  let position = 0
  for (const { start, end } of ranges) {
    pieces.push({ text: text.slice(position, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    position = end
  }
  pieces.push({ text: text.slice(position), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}
