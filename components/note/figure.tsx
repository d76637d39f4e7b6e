import type { ReactNode } from 'react'

interface CaptionedProps {
  caption: string
  children: ReactNode
}

/** A drawing with its caption. */
export const Figure = ({ caption, children }: CaptionedProps) => (
  <figure>
    {children}
    <figcaption>{caption}</figcaption>
  </figure>
)

/** A comparison or a list of limits: a table with its caption. */
export const TableFigure = ({ caption, children }: CaptionedProps) => (
  <figure className="table-figure">
    <figcaption>{caption}</figcaption>
    {children}
  </figure>
)

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export const ScrollingTable = ({ children }: { children: ReactNode }) => (
  <div className="scroll" role="group" aria-label="표" tabIndex={0}>
    <table>{children}</table>
  </div>
)
