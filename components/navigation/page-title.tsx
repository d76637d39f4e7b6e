import type { ReactNode } from 'react'

interface PageTitleProps {
  title: string
  titleEn?: string
  summary: string
  /** What else to know before reading. */
  children?: ReactNode
}

/** What a page is, at its top. */
export const PageTitle = ({ title, titleEn, summary, children }: PageTitleProps) => (
  <header className="mb-8">
    <h1 className="text-[1.75rem] leading-tight font-bold tracking-tight md:text-4xl">
      {title}{' '}
      {titleEn && (
        <span
          lang="en"
          className="mt-1 block text-base font-normal tracking-normal text-muted md:text-lg"
        >
          {titleEn}
        </span>
      )}
    </h1>
    <p className="mt-4 max-w-[42rem] text-lg leading-relaxed text-muted">{summary}</p>
    {children}
  </header>
)
