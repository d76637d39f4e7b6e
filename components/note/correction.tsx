import type { ReactNode } from 'react'
import { koreanDate } from '@/lib/text/korean-date'

interface CorrectionProps {
  /** What is often said. */
  claim: string
  /** What is right. */
  right: string
  /** Since when the claim is no longer right; absent where it never was. */
  since?: string
  source: string
  /** Why. */
  children?: ReactNode
}

/** 정정: a statement often learnt wrong or outdated, and what is right. */
export function Correction({ claim, right, since, source, children }: CorrectionProps) {
  return (
    <div className="aside correction" role="note" aria-label="정정">
      <p className="aside-label">정정</p>
      <p>
        <del>{claim}</del>
      </p>
      <p className="right">{right}</p>
      {children}
      <p className="origin">
        {since && `${koreanDate(since)}부터 바뀌었다. `}
        <a href={source}>공식 문서</a>
      </p>
    </div>
  )
}
