import type { ComponentProps } from 'react'

/** A code block of rehype-pretty-code with a copy button, which copy.island.ts serves. */
export const CodeFigure = ({ children, ...props }: ComponentProps<'figure'>) => (
  <figure {...props}>
    {children}
    <button type="button" className="copy" data-copy data-needs-js>
      복사
    </button>
  </figure>
)
