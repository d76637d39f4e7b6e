import { EXAMS } from '@/lib/content/exams'
import { notePath } from '@/lib/content/routes'
import type { Note } from '@/lib/content/types'
import { ExamBadges } from './exam-badge'

interface NoteListProps {
  notes: Note[]
  /** Shows the exams of each note, and names them in `data-exams` for the filter of the page. */
  withExams?: boolean
}

/** Notes with their summaries, in reading order. */
export const NoteList = ({ notes, withExams }: NoteListProps) => (
  <ol className="divide-y divide-line border-y border-line">
    {notes.map((note) => (
      <li
        key={note.id}
        data-exams={withExams ? slugsOf(note) : undefined}
        className="relative py-4 hover:bg-surface"
      >
        <a className="text-lg font-semibold after:absolute after:inset-0" href={notePath(note.id)}>
          {note.title}
        </a>{' '}
        <span lang="en" className="ml-2 text-sm text-muted">
          {note.titleEn}
        </span>
        <p className="mt-1 max-w-[44rem] text-muted">{note.summary}</p>
        {withExams && <ExamBadges exams={note.exams} />}
      </li>
    ))}
  </ol>
)

const slugsOf = (note: Note): string =>
  EXAMS.filter(({ code }) => note.exams.includes(code))
    .map(({ slug }) => slug)
    .join(' ')
