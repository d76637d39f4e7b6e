/** What the drawing of a diagram (components/diagram) and its check (lib/mdx/check) must agree on. */

export type Point = readonly [x: number, y: number]

/** Font sizes in pixels: the text of a Box, and all other text (app/prose.css). */
export const TEXT = 14
export const SMALL = 12

/** Points of a path written as `x,y x,y …`. */
export const pointsOf = (path: string): Point[] =>
  path
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number) as unknown as Point)

interface LabelPlace {
  x: number
  /** Baseline. */
  y: number
  anchor: 'start' | 'middle'
}

/** Where an arrow's label stands: beside the middle of its longest segment, which has the most room. */
export function labelPlace(points: Point[]): LabelPlace {
  const segments = points.slice(1).map((end, i) => [points[i]!, end] as const)
  const length = ([a, b]: readonly [Point, Point]) => Math.hypot(b[0] - a[0], b[1] - a[1])
  const [a, b] = segments.reduce((best, next) => (length(next) > length(best) ? next : best))
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const upright = Math.abs(b[0] - a[0]) < Math.abs(b[1] - a[1])
  return upright ? { x: x + 6, y: y + 4, anchor: 'start' } : { x, y: y - 6, anchor: 'middle' }
}
