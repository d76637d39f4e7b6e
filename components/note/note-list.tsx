import { EXAMS } from '@/lib/content/exams'
import { notePath } from '@/lib/content/routes'
import type { Note } from '@/lib/content/types'
import { ExamBadges } from './exam-badge'

const slugsOf = (note: Note) =>
  EXAMS.filter(({ code }) => note.exams.includes(code)).map(({ slug }) => slug)

/** Notes with their summaries and exams. `data-exams` is what a page's filter looks at. */
export function NoteList({ notes }: { notes: Note[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {notes.map((note) => (
        <li
          key={note.id}
          data-exams={slugsOf(note).join(' ')}
          className="relative py-4 hover:bg-surface"
        >
          <div className="flex flex-wrap items-baseline gap-x-3">
            <a
              className="text-lg font-semibold after:absolute after:inset-0"
              href={notePath(note.id)}
            >
              {note.title}
            </a>
            <span lang="en" className="text-sm text-muted">
              {note.titleEn}
            </span>
          </div>
          <p className="mt-1 mb-2.5 max-w-[44rem] text-muted">{note.summary}</p>
          <ExamBadges exams={note.exams} />
        </li>
      ))}
    </ol>
  )
}
