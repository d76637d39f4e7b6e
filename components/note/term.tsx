import type { ReactNode } from 'react'
import { getTerm } from '@/lib/content/catalog'
import { termPath } from '@/lib/content/routes'

/**
 * A glossary term: pressing it shows the meaning. A popover, for it works by touch and keyboard alike
 * and needs no script.
 */
export function TermCard({ id, children }: { id: string; children: ReactNode }) {
  const term = getTerm(id)
  return (
    <>
      <button type="button" className="term" popoverTarget={`term-${id}`}>
        {children}
      </button>
      <span className="term-card lifted" id={`term-${id}`} popover="auto">
        <b>{term.ko}</b> {term.en !== term.ko && <i lang="en">{term.en}</i>}
        <span>{term.meaning}</span>
        <a href={termPath(term)}>용어집에서 보기</a>
      </span>
    </>
  )
}
