import type { ReactNode } from 'react'

interface AsideProps {
  children: ReactNode
}

/** 시험 포인트: how exams ask about this, and how to choose. */
export const ExamPoint = ({ children }: AsideProps) => (
  <Aside className="exam-point" label="시험 포인트">
    {children}
  </Aside>
)

/** 주의: what costs money, loses data or cannot be undone. */
export const Caution = ({ children }: AsideProps) => (
  <Aside className="caution" label="주의">
    {children}
  </Aside>
)

const Aside = ({
  className,
  label,
  children,
}: AsideProps & { className: string; label: string }) => (
  <div className={`aside ${className}`} role="note" aria-label={label}>
    <p className="aside-label">{label}</p>
    {children}
  </div>
)
