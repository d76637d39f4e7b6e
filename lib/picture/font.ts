/** The font of the pictures. HarfBuzz, the shaper of browsers, places the glyphs, so kerning is as there. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

export interface Typeface {
  /** Advance of a text in ems. */
  widthOf(text: string): number
  /**
   * The outline of a text as SVG, in ems, from the start of its baseline.
   * @throws when the font lacks a character
   */
  outlineOf(text: string): string
}

const { resolve } = createRequire(import.meta.url)
const weight = (name: string): Typeface =>
  openTypeface(resolve(`pretendard/dist/public/static/Pretendard-${name}.otf`))

export const BOLD = weight('Bold')
export const MEDIUM = weight('Medium')

function openTypeface(file: string): Typeface {
  const face = new Face(new Blob(readFileSync(file)))
  const font = new Font(face)
  const glyphsOf = (text: string) => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const positions = buffer.getGlyphPositions()
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      if (codepoint === 0)
        throw new Error(
          `그림 글꼴에 "${String.fromCodePoint(text.codePointAt(cluster)!)}" 글자가 없다`,
        )
      return { id: codepoint, advance: positions[index]!.xAdvance }
    })
  }
  const em = (units: number) => units / face.upem
  return {
    widthOf: (text) => em(glyphsOf(text).reduce((sum, { advance }) => sum + advance, 0)),
    outlineOf(text) {
      let x = 0
      const paths = glyphsOf(text).map(({ id, advance }) => {
        const path = `<path transform="translate(${x})" d="${font.glyphToPath(id)}"/>`
        x += advance
        return path
      })
      const scale = 1 / face.upem
      return `<g transform="scale(${scale} ${-scale})">${paths.join('')}</g>`
    },
  }
}
