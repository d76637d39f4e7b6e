import type { Range } from '../text/normalize.ts'
import { analyze, type Token } from './analyzer.ts'

/**
 * Where a text has what a query matches by: ascending ranges that do not overlap, as positions in the text.
 * @param alternatives terms that count only together: 로드 of 로드 밸런서 is no match where 밸런서 is missing
 * @param tokens of the text, for who has them already
 */
export function matchesIn(
  text: string,
  alternatives: readonly string[][],
  tokens: readonly Token[] = analyze(text),
): Range[] {
  const present = new Set(tokens.map(({ term }) => term))
  const matched = new Set(
    alternatives.filter((terms) => terms.every((term) => present.has(term))).flat(),
  )
  const ranges: Range[] = []
  for (const { term, start, end } of tokens) {
    // The parts of a matched whole lie inside it.
    if (matched.has(term) && start >= (ranges.at(-1)?.end ?? 0)) ranges.push({ start, end })
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
