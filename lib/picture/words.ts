/** The words in the middle of a picture: title, English name and statement. */
import type { Card } from '../content/preview.ts'
import type { Colours } from './colours.ts'
import { BOLD, MEDIUM } from './font.ts'
import { CENTRE, FULL, ROOM, SQUARE } from './frame.ts'
import { balancedLines, clampedLines } from './lines.ts'
import { centred, shrunk, type Style } from './text.ts'

/** Lines of one style, one below the other. */
interface Block {
  lines: string[]
  /** From one line to the next. */
  pitch: number
  style: Style
}

const GAP = 28
const STATEMENT = { size: 40, pitch: 56, width: 960, maxLines: 3 }
const TITLE_PITCH = 1.18
const ENGLISH = { size: 44, pitch: 62 }
/** From the best to the last resort: large in the middle square, then large, then all of it. */
const TITLES = [
  { size: 128, room: SQUARE, maxLines: 1 },
  { size: 112, room: SQUARE, maxLines: 1 },
  { size: 96, room: SQUARE, maxLines: 1 },
  { size: 104, room: SQUARE, maxLines: 2 },
  { size: 90, room: SQUARE, maxLines: 2 },
  { size: 72, room: SQUARE, maxLines: 2 },
  { size: 90, room: FULL, maxLines: 2 },
  { size: 76, room: FULL, maxLines: 2 },
  { size: 60, room: FULL, maxLines: 3 },
  { size: 48, room: FULL, maxLines: 3, breaksWords: true },
]
/** Of title and English name together, so that two lines of statement remain. */
const TITLE_ROOM = ROOM.height - GAP - 2 * STATEMENT.pitch

/** @throws when the title is longer than any size allows */
export function words(card: Card, colours: Colours): string {
  const english = englishBlock(card.titleEn, colours.accent)
  const title = titleBlock(card.title, TITLE_ROOM - heightOf(english), colours.title)
  const used = heightOf(title) + heightOf(english) + GAP
  const statement = statementBlock(card.statement, ROOM.height - used, colours.text)
  let y = ROOM.top + (ROOM.height - used - heightOf(statement)) / 2
  return [title, english, statement]
    .map((block) => {
      if (block === statement) y += GAP
      const drawn = drawBlock(block, y)
      y += heightOf(block)
      return drawn
    })
    .join('')
}

const heightOf = ({ lines, pitch }: Block): number => lines.length * pitch

const drawBlock = ({ lines, pitch, style }: Block, top: number): string =>
  lines.map((line, index) => centred(line, CENTRE, top + (index + 0.5) * pitch, style)).join('')

function titleBlock(title: string, height: number, fill: string): Block {
  for (const { size, room, ...rest } of TITLES) {
    const lines = balancedLines(title, { widthOf: BOLD.widthOf, width: room / size, ...rest })
    const block = {
      lines: lines ?? [],
      pitch: Math.round(size * TITLE_PITCH),
      style: { typeface: BOLD, size, fill },
    }
    if (lines && heightOf(block) <= height) return block
  }
  throw new Error(`제목이 그림에 들어가지 않는다: ${title}. 제목을 줄인다`)
}

function englishBlock(text: string, fill: string): Block {
  const style = { typeface: MEDIUM, size: ENGLISH.size, fill }
  const lines = text ? [text] : []
  return { lines, pitch: ENGLISH.pitch, style: shrunk(text, style, FULL) }
}

function statementBlock(text: string, height: number, fill: string): Block {
  const { size, pitch, width, maxLines } = STATEMENT
  const lines = clampedLines(text, {
    widthOf: MEDIUM.widthOf,
    width: width / size,
    maxLines: Math.min(maxLines, Math.floor(height / pitch)),
    breaksWords: true,
  })
  return { lines, pitch, style: { typeface: MEDIUM, size, fill } }
}
