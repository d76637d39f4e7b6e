import type { ReactNode } from 'react'

interface HeadingProps {
  id: string
  children: ReactNode
}

/** Headings are links to themselves: a press puts the address of the section in the address bar. */
export const H2 = ({ id, children }: HeadingProps) => (
  <h2 id={id}>
    <a href={`#${id}`}>{children}</a>
  </h2>
)

export const H3 = ({ id, children }: HeadingProps) => (
  <h3 id={id}>
    <a href={`#${id}`}>{children}</a>
  </h3>
)
