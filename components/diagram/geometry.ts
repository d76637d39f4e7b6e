export type Tone = 'plain' | 'accent' | 'good' | 'bad' | 'muted'
export type Point = readonly [x: number, y: number]

export const number = (value: string): number => Number(value)

/** Class names of the drawing's styles (app/prose.css), `undefined` where none applies. */
export const cx = (name?: string, dashed?: string): string | undefined =>
  name && `d-${name}${dashed ? ' d-dashed' : ''}`

/** Points of a path written as `x,y x,y …`. */
export const pointsOf = (path: string): Point[] =>
  path
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number) as unknown as Point)

const HEAD_LENGTH = 8
const HEAD_HALF_WIDTH = 4

/** Corners of an arrow head at `tip`, seen from `from`. */
export function headAt(from: Point, tip: Point): string {
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1
  const [dx, dy] = [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length]
  const base: Point = [tip[0] - dx * HEAD_LENGTH, tip[1] - dy * HEAD_LENGTH]
  const left: Point = [base[0] - dy * HEAD_HALF_WIDTH, base[1] + dx * HEAD_HALF_WIDTH]
  const right: Point = [base[0] + dy * HEAD_HALF_WIDTH, base[1] - dx * HEAD_HALF_WIDTH]
  return [tip, left, right].map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' ')
}

/** Middle of the longest segment, where a label has the most room, and whether it is upright. */
export function labelPlace(points: Point[]): { at: Point; upright: boolean } {
  const segments = points.slice(1).map((end, i) => [points[i]!, end] as const)
  const length = ([a, b]: readonly [Point, Point]) => Math.hypot(b[0] - a[0], b[1] - a[1])
  const [a, b] = segments.reduce((best, next) => (length(next) > length(best) ? next : best))
  return {
    at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
    upright: Math.abs(b[0] - a[0]) < Math.abs(b[1] - a[1]),
  }
}
