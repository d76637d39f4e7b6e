import type { Point } from '@/lib/mdx/diagram'

export type Tone = 'plain' | 'accent' | 'good' | 'bad' | 'muted'

export const number = (value: string): number => Number(value)

/** Class names of the drawing's styles (app/prose.css), `undefined` where none applies. */
export const cx = (name?: string, dashed?: string): string | undefined =>
  name && `d-${name}${dashed ? ' d-dashed' : ''}`

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
