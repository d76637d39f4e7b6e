/**
 * Draws the words of a page's preview. Everything is centred, because some chats show only the middle square,
 * and the title is as large as it can be: in a chat a picture is some 300 pixels wide.
 */
import { readFileSync } from 'node:fs'
import type { Card } from '../content/preview.ts'
import { SITE } from '../content/site.ts'
import { COVER, PAGE, type Colours } from './colours.ts'
import { BOLD } from './font.ts'
import { BOTTOM_ROW, CENTRE, FULL, HEIGHT, MARGIN, TOP_ROW, WIDTH } from './frame.ts'
import { boxAt, round, shrunk, textAt, widthOf } from './text.ts'
import { words } from './words.ts'

const MARK = readFileSync('app/icon.svg', 'utf8')

/**
 * @returns an SVG document of paths: what it looks like depends on no font of the machine
 * @throws when a word cannot be drawn
 */
export function drawCard(card: Card): string {
  const parts = card.trail.length ? pageParts(card, PAGE) : coverParts(card, COVER)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`
}

const pageParts = (card: Card, colours: Colours): string[] => [
  ground(colours),
  band(colours),
  trail(card.trail, colours),
  words(card, colours),
  signature(colours),
  badges(card.exams, colours, 'right'),
]

const coverParts = (card: Card, colours: Colours): string[] => [
  ground(colours),
  imprint(card, colours),
  words(card, colours),
  badges(card.exams, colours, 'centre'),
]

const ground = ({ background }: Colours): string =>
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${background}"/>`

/** Shows where the picture begins in a chat whose ground is white too. */
const band = ({ accent }: Colours): string =>
  `<rect width="${WIDTH}" height="14" fill="${accent}"/>`

/** The service on a label, and the note beside it. */
function trail([service = '', note = '']: string[], colours: Colours): string {
  const label = { typeface: BOLD, size: 38, fill: colours.onAccent }
  const [padding, gap] = [26, note ? 22 : 0]
  const labelWidth = widthOf(service, label) + 2 * padding
  const name = shrunk(note, { ...label, fill: colours.title }, FULL - labelWidth - gap)
  const x = CENTRE - (labelWidth + gap + widthOf(note, name)) / 2
  const box = { x, middle: TOP_ROW, width: labelWidth, height: 66, radius: 33 }
  return (
    boxAt(box, `fill="${colours.accent}"`) +
    textAt(service, x + padding, TOP_ROW, label) +
    textAt(note, x + labelWidth + gap, TOP_ROW, name)
  )
}

/** On a cover: the mark, and the name of the site where it is not the title. */
function imprint({ title }: Card, colours: Colours): string {
  const style = { typeface: BOLD, size: 38, fill: colours.text }
  const name = title === SITE.name ? '' : SITE.name
  const x = CENTRE - (MARK_SIZE + widthOf(name, style)) / 2
  return mark(x, TOP_ROW) + textAt(name, x + MARK_SIZE, TOP_ROW, style)
}

/** On a page: the mark and the name of the site, in the lower left corner. */
function signature(colours: Colours): string {
  const style = { typeface: BOLD, size: 32, fill: colours.text }
  return mark(MARGIN, BOTTOM_ROW) + textAt(SITE.name, MARGIN + MARK_SIZE + 14, BOTTOM_ROW, style)
}

/** The exams: in the lower right corner of a page, in the middle of a cover. */
function badges(codes: readonly string[], colours: Colours, place: 'right' | 'centre'): string {
  const style = { typeface: BOLD, size: 30, fill: colours.text }
  const [padding, gap] = [16, 12]
  const widths = codes.map((code) => widthOf(code, style) + 2 * padding)
  const all = widths.reduce((sum, width) => sum + width + gap, -gap)
  let x = place === 'right' ? WIDTH - MARGIN - all : CENTRE - all / 2
  const drawn = codes.map((code, index) => {
    const width = widths[index]!
    const box = { x, middle: BOTTOM_ROW, width, height: 54, radius: 10 }
    const label = textAt(code, x + padding, BOTTOM_ROW, style)
    x += width + gap
    return boxAt(box, `fill="none" stroke="${colours.line}" stroke-width="2"`) + label
  })
  return drawn.join('')
}

const MARK_SIZE = 52

const mark = (x: number, middle: number): string =>
  MARK.replace(
    '<svg',
    `<svg x="${round(x)}" y="${middle - MARK_SIZE / 2}" width="${MARK_SIZE}" height="${MARK_SIZE}"`,
  )
