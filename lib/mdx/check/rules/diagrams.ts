import { SMALL, TEXT } from '../../diagram.ts'
import { componentsOf, type ComponentUse } from '../components.ts'
import { extentOf, textWidth } from '../diagram-geometry.ts'
import type { NoteRule, ParsedNote } from '../parsed-note.ts'
import { placeOf } from '../source.ts'

/** What a phone shows without shrinking the text below what can be read. */
const WIDEST = 480
/** Space between a text and the sides of its box, both together. */
const PADDING = 8

const partsOf = (diagram: ComponentUse): ComponentUse[] =>
  [...componentsOf(diagram.node, diagram.name)].filter(({ rule }) => rule?.inside === 'Diagram')

const diagramsOf = (tree: ParsedNote['tree']): ComponentUse[] =>
  [...componentsOf(tree)].filter(({ name }) => name === 'Diagram')

const sizeOf = ({ attributes }: ComponentUse, side: string): number =>
  Number(attributes.get(side) ?? NaN)

/** Drawings are read on a phone. */
export const diagramWidth: NoteRule = function* ({ tree }) {
  for (const diagram of diagramsOf(tree)) {
    const width = sizeOf(diagram, 'width')
    if (width > WIDEST)
      yield {
        at: placeOf(diagram.node),
        message: `그림의 너비가 ${WIDEST}을 넘는다: ${width}`,
        fix: `이렇게 쓰고 좌표를 줄인다: width="${WIDEST}"`,
      }
  }
}

/** What reaches outside a drawing is cut off. */
export const diagramBounds: NoteRule = function* ({ tree }) {
  for (const diagram of diagramsOf(tree)) {
    const [width, height] = [sizeOf(diagram, 'width'), sizeOf(diagram, 'height')]
    for (const part of partsOf(diagram)) {
      const extent = extentOf(part)
      if (!extent) continue
      const outside = [
        ['왼쪽으로', -extent.left, '오른쪽으로'],
        ['오른쪽으로', extent.right - width, '왼쪽으로'],
        ['위로', -extent.top, '아래로'],
        ['아래로', extent.bottom - height, '위로'],
      ] as const
      for (const [side, pixels, back] of outside) {
        if (!(pixels > 0)) continue
        yield {
          at: placeOf(part.node),
          message: `그림(${width}×${height}) 밖으로 나간다: <${part.name}> ${side} ${Math.ceil(pixels)}px`,
          fix: `${back} ${Math.ceil(pixels)}px 옮기거나 그만큼 줄인다`,
        }
      }
    }
  }
}

/** Text that is wider than its box runs over the lines. */
export const diagramText: NoteRule = function* ({ tree }) {
  for (const part of diagramsOf(tree).flatMap(partsOf)) {
    const room = sizeOf(part, 'w')
    const [text = '', sub = ''] = [part.attributes.get('text'), part.attributes.get('sub')]
    const size = part.name === 'Box' ? TEXT : SMALL
    const needed = Math.ceil(Math.max(textWidth(text, size), textWidth(sub, SMALL)) + PADDING)
    if (!(needed > room)) continue
    yield {
      at: placeOf(part.node),
      message: `글이 <${part.name}>보다 넓다: 너비 ${room}에 글은 ${needed}쯤`,
      fix: `이렇게 쓴다: w="${needed}"`,
    }
  }
}
