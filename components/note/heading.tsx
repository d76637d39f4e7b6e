import type { ReactNode } from 'react'

interface HeadingProps {
  id: string
  children: ReactNode
}

export const H2 = ({ id, children }: HeadingProps) => (
  <h2 id={id}>
    {children}
    <SectionLink id={id} />
  </h2>
)

export const H3 = ({ id, children }: HeadingProps) => (
  <h3 id={id}>
    {children}
    <SectionLink id={id} />
  </h3>
)

const SectionLink = ({ id }: { id: string }) => (
  <a className="hash" href={`#${id}`} aria-label="이 절의 링크">
    #
  </a>
)
