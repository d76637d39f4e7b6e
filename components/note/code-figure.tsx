import { Children, isValidElement, type ComponentProps, type ReactNode } from 'react'

/** Output is read, not run. */
const isOutput = (child: ReactNode) =>
  isValidElement<{ 'data-language'?: string }>(child) && child.props['data-language'] === 'text'

/** A code block of rehype-pretty-code with a copy button, which copy.island.ts serves. */
export const CodeFigure = ({ children, ...props }: ComponentProps<'figure'>) => (
  <figure {...props}>
    {children}
    {!Children.toArray(children).some(isOutput) && (
      <button type="button" className="copy" data-copy data-needs-js>
        복사
      </button>
    )}
  </figure>
)
