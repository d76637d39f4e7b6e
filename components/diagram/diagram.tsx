import { Children, isValidElement, type ReactNode } from 'react'
import { DiagramArrow } from './arrow'
import { cx, number, type Tone } from './geometry'

interface DiagramProps {
  width: string
  height: string
  /** What the drawing shows, for readers who cannot see it. */
  label: string
  children: ReactNode
}

const isFrame = (child: ReactNode) => isValidElement(child) && child.type === Frame

/**
 * A drawing of boxes and arrows in one coordinate system of pixels. Frames are drawn first, wherever
 * the author wrote them: else one would hide the arrow that leads into it.
 */
export function Diagram({ width, height, label, children }: DiagramProps) {
  const parts = Children.toArray(children)
  return (
    <div className="diagram">
      <svg
        viewBox={`-1 -1 ${number(width) + 2} ${number(height) + 2}`}
        role="img"
        aria-label={label}
      >
        {parts.filter(isFrame)}
        {parts.filter((part) => !isFrame(part))}
      </svg>
    </div>
  )
}

interface AreaProps {
  x: string
  y: string
  w: string
  h: string
  text?: string
  tone?: Tone
  dashed?: string
}

/** An area with its name at the top left. */
export function Frame({ x, y, w, h, text, tone, dashed }: AreaProps) {
  return (
    <g className={cx(tone)}>
      <rect className={cx('frame', dashed)} x={x} y={y} width={w} height={h} rx="8" />
      {text && (
        <text className="d-small" x={number(x) + 8} y={number(y) + 18}>
          {text}
        </text>
      )}
    </g>
  )
}

/** A thing: text in the middle, and a smaller second line. */
export function Box({ x, y, w, h, text, sub, tone, dashed }: AreaProps & { sub?: string }) {
  const middle = number(x) + number(w) / 2
  const baseline = number(y) + number(h) / 2 + 5
  return (
    <g className={cx(tone)} textAnchor="middle">
      <rect className={cx('box', dashed)} x={x} y={y} width={w} height={h} rx="6" />
      <text className="d-text" x={middle} y={sub ? baseline - 9 : baseline}>
        {text}
      </text>
      {sub && (
        <text className="d-small" x={middle} y={baseline + 9}>
          {sub}
        </text>
      )}
    </g>
  )
}

interface TextProps {
  x: string
  y: string
  text: string
  anchor?: 'start' | 'middle' | 'end'
  tone?: Tone
}

/** A line of text; `y` is its baseline. */
export function Text({ x, y, text, anchor = 'start' }: TextProps) {
  return (
    <text className="d-small" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  )
}

export { DiagramArrow as Arrow }
