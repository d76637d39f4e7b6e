/** Texts and their boxes as SVG. */
import type { Typeface } from './font.ts'

export interface Style {
  typeface: Typeface
  size: number
  fill: string
}

/** Of a capital letter and of a Hangul syllable, in ems: what is centred on a line. */
const CAP_HEIGHT = 0.72

export const widthOf = (text: string, { typeface, size }: Style): number =>
  typeface.widthOf(text) * size

/** The style, smaller where the text would be wider than there is room. */
export function shrunk(text: string, style: Style, room: number): Style {
  const width = widthOf(text, style)
  return width <= room ? style : { ...style, size: (style.size * room) / width }
}

/** A text that begins at `x` and is centred on the height `middle`. */
export function textAt(text: string, x: number, middle: number, style: Style): string {
  const baseline = middle + (CAP_HEIGHT / 2) * style.size
  return `<g fill="${style.fill}" transform="translate(${round(x)} ${round(baseline)}) scale(${style.size})">${style.typeface.outlineOf(text)}</g>`
}

export const centred = (text: string, x: number, middle: number, style: Style): string =>
  textAt(text, x - widthOf(text, style) / 2, middle, style)

export interface Box {
  x: number
  /** Height of its middle. */
  middle: number
  width: number
  height: number
  radius: number
}

export const boxAt = ({ x, middle, width, height, radius }: Box, paint: string): string =>
  `<rect x="${round(x)}" y="${round(middle - height / 2)}" width="${round(width)}" height="${height}" rx="${radius}" ${paint}/>`

export const round = (pixels: number): number => Math.round(pixels * 100) / 100
