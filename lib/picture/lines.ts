/** Breaks a text into lines as a Korean typesetter would: between words, evenly, and never leaving one syllable. */

export interface Setting {
  widthOf(text: string): number
  /** Widest line, in the unit of `widthOf`. */
  width: number
  maxLines: number
  /** A word wider than a line is broken: an identifier between its parts, anything else anywhere. */
  breaksWords?: boolean
}

/** A part of a text that stays on one line. */
interface Piece {
  text: string
  width: number
  /** A space stands before it, unless it begins a line. */
  spaced: boolean
}

/**
 * A dependent noun stays with the word before it (`종료할 때`), another single syllable with the one after it
 * (`한 대`), and `수` with both (`할 수 있다`).
 */
const BETWEEN_WORDS =
  /(?<!(?:^|\s)(?![것때줄적채뿐데])[가-힣])\s+(?!(?:수|것|때|줄|적|채|뿐|데)(?:[은는이가을를도만에다.,]|\s|$))/
/** In an identifier that is longer than a line: after a separator, and before an inner capital. */
const IN_IDENTIFIER = /(?<=[._:/=-])(?=[^._:/=-])|(?<=[a-z])(?=[A-Z])/

/** @returns `undefined` when the text needs more lines, or one of its words a wider one */
export const balancedLines = (text: string, setting: Setting): string[] | undefined =>
  balance(piecesOf(text, setting), setting)

/** As `balancedLines`, but what is too long ends early, after a word, with `…`. */
export function clampedLines(text: string, setting: Setting): string[] {
  const pieces = piecesOf(text, setting)
  const whole = balance(pieces, setting)
  for (let count = pieces.length; !whole && count > 0; count--) {
    const kept = pieces.slice(0, count)
    const { text: last, spaced } = kept.pop()!
    const end = `${last.replace(/[\s.,:;·([{'"]+$/, '')}…`
    const lines = balance([...kept, { text: end, width: setting.widthOf(end), spaced }], setting)
    if (lines) return lines
  }
  return whole ?? []
}

const piecesOf = (text: string, setting: Setting): Piece[] =>
  text
    .trim()
    .split(BETWEEN_WORDS)
    .flatMap((word) =>
      partsOf(word, setting).map((part, index) => ({
        text: part,
        width: setting.widthOf(part),
        spaced: index === 0,
      })),
    )

function partsOf(word: string, { widthOf, width, breaksWords }: Setting): string[] {
  if (!breaksWords) return [word]
  const fits = (text: string) => widthOf(text) <= width
  return [word]
    .flatMap((text) => (fits(text) ? [text] : text.split(IN_IDENTIFIER)))
    .flatMap((text) => (fits(text) ? [text] : [...text]))
}

/** The fewest lines; of those, the ones whose widths differ least. */
function balance(pieces: Piece[], setting: Setting): string[] | undefined {
  for (let count = 1; count <= setting.maxLines; count++) {
    const breaks = evenestBreaks(pieces, count, setting)
    if (breaks) return breaks.lines
  }
  return undefined
}

/** A good place to break, even where the next word would make the lines a little more even. */
const ENDS_CLAUSE = /[,.:]$/

interface Broken {
  lines: string[]
  /** Sum of the squares of the lines' widths, which is least when they are equal. */
  cost: number
}

function evenestBreaks(pieces: Piece[], count: number, setting: Setting): Broken | undefined {
  const space = setting.widthOf(' ')
  let best: Broken | undefined
  let text = ''
  let width = 0
  for (const [index, piece] of pieces.entries()) {
    const gap = index > 0 && piece.spaced
    text += (gap ? ' ' : '') + piece.text
    width += (gap ? space : 0) + piece.width
    if (width > setting.width) break
    const rest = pieces.slice(index + 1)
    if (count === 1 && rest.length > 0) continue
    const after = count === 1 ? NOTHING : evenestBreaks(rest, count - 1, setting)
    if (!after) continue
    const bonus = rest.length > 0 && ENDS_CLAUSE.test(text) ? 0.9 : 1
    const cost = width ** 2 * bonus + after.cost
    if (!best || cost < best.cost) best = { lines: [text, ...after.lines], cost }
  }
  return best
}

const NOTHING: Broken = { lines: [], cost: 0 }
