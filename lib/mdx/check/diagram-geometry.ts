import { labelPlace, pointsOf, SMALL } from '../diagram.ts'
import type { ComponentUse } from './components.ts'

/** What a part of a drawing covers, in pixels of its Diagram. */
export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

/** Estimated width: no fonts are measured, and readers have different ones. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += /[\u1100-\u11ff\u2e80-\uffef]/.test(character) ? 1 : 0.58
  return ems * size
}

/** What a Frame, Box, Arrow or Text covers; `undefined` where its numbers cannot be read. */
export function extentOf({ name, attributes }: ComponentUse): Extent | undefined {
  const number = (attribute: string) => Number(attributes.get(attribute) ?? NaN)
  const text = attributes.get('text') ?? ''
  const extent =
    name === 'Arrow'
      ? arrowExtent(attributes.get('path') ?? '', text)
      : name === 'Text'
        ? textExtent(number('x'), number('y'), text, attributes.get('anchor'))
        : rectangle(number('x'), number('y'), number('w'), number('h'))
  return Object.values(extent).some(Number.isNaN) ? undefined : extent
}

const rectangle = (x: number, y: number, w: number, h: number): Extent => ({
  left: x,
  right: x + w,
  top: y,
  bottom: y + h,
})

/** @param y baseline */
function textExtent(x: number, y: number, text: string, anchor = 'start'): Extent {
  const width = textWidth(text, SMALL)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]!
  return { left, right: left + width, top: y - SMALL * 0.85, bottom: y + SMALL * 0.2 }
}

function arrowExtent(path: string, text: string): Extent {
  const points = pointsOf(path)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const line = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
  if (!text || points.length < 2) return line
  const { x, y, anchor } = labelPlace(points)
  return union(line, textExtent(x, y, text, anchor))
}

const union = (a: Extent, b: Extent): Extent => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
})
