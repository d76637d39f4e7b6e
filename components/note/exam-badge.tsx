import type { ExamCode } from '@/lib/content/exams'

/** The codes of the exams whose scope a note is in. */
export function ExamBadges({ exams }: { exams: readonly ExamCode[] }) {
  return (
    <ul className="flex flex-wrap gap-1.5 [p+&]:mt-2.5" aria-label="시험">
      {exams.map((code) => (
        <li
          key={code}
          className="rounded border border-line bg-surface px-1.5 py-0.5 text-xs leading-tight font-semibold text-muted tabular-nums"
        >
          {code}
        </li>
      ))}
    </ul>
  )
}
