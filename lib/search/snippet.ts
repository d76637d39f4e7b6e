import type { Range } from '../text/normalize.ts'
import type { Token } from './analyzer.ts'
import { matchesIn } from './highlight.ts'

/** A window on a text, with the matches in it. All ranges are positions in the whole text. */
export interface Snippet extends Range {
  matches: Range[]
}

/** Two lines on a phone. */
const LENGTH = 110
/** Words before the first match, so that it does not stand without its sentence. */
const LEAD_IN = 24

/**
 * The window of a text that has the most matches, preferring distinct ones and then the earlier; its beginning
 * when it has none. It starts and ends between words.
 * @param tokens of the text, for who has them already
 */
export function snippetOf(
  text: string,
  alternatives: readonly string[][],
  tokens?: readonly Token[],
): Snippet {
  const matches = matchesIn(text, alternatives, tokens)
  const first = bestStart(text, matches)
  const start = first === undefined ? 0 : wordStart(text, Math.max(0, first - LEAD_IN))
  const end = wordEnd(text, Math.min(text.length, start + LENGTH), start)
  const inside = matches.filter((match) => match.start >= start && match.end <= end)
  return { start, end, matches: inside }
}

/** Start of the match whose window shows the most different words. */
function bestStart(text: string, matches: Range[]): number | undefined {
  let best: { start: number; shown: number } | undefined
  for (const [index, { start }] of matches.entries()) {
    const shown = new Set<string>()
    for (const match of matches.slice(index)) {
      if (match.end > start - LEAD_IN + LENGTH) break
      shown.add(text.slice(match.start, match.end).toLowerCase())
    }
    if (!best || shown.size > best.shown) best = { start, shown: shown.size }
  }
  return best?.start
}

/** The beginning of the word at a position, or of the line. */
function wordStart(text: string, position: number): number {
  const before = text.slice(0, position)
  const space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'))
  return position - space <= LEAD_IN ? space + 1 : position
}

function wordEnd(text: string, position: number, start: number): number {
  if (position >= text.length) return text.length
  const space = Math.max(text.lastIndexOf(' ', position), text.lastIndexOf('\n', position))
  return space > start + LENGTH / 2 ? space : position
}
