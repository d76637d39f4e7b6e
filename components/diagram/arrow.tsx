import { labelPlace, pointsOf } from '@/lib/mdx/diagram'
import { cx, headAt, type Tone } from './geometry'

interface ArrowProps {
  /** `x,y x,y …` */
  path: string
  text?: string
  tone?: Tone
  dashed?: string
  /** A head at either end. */
  both?: string
}

/** A line through points with a head at its end, and a label beside its longest segment. */
export function DiagramArrow({ path, text, tone, dashed, both }: ArrowProps) {
  const points = pointsOf(path)
  const label = labelPlace(points)
  return (
    <g className={cx(tone)}>
      <polyline className={cx('line', dashed)} points={path} />
      <polygon className="d-head" points={headAt(points.at(-2)!, points.at(-1)!)} />
      {both && <polygon className="d-head" points={headAt(points[1]!, points[0]!)} />}
      {text && (
        <text className="d-small d-halo" x={label.x} y={label.y} textAnchor={label.anchor}>
          {text}
        </text>
      )}
    </g>
  )
}
