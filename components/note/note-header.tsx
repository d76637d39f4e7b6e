import type { Note } from '@/lib/content/types'
import { koreanDate } from './date'
import { ExamBadges } from './exam-badge'
import { readingMinutes } from './reading-time'

/** Title, what the reader will know, for which exams, and how fresh it is. */
export function NoteHeader({ note }: { note: Note }) {
  return (
    <header className="mb-10 border-b border-line pb-6">
      <h1 className="text-[1.75rem] leading-tight font-bold tracking-tight md:text-4xl">
        {note.title}{' '}
        <span
          lang="en"
          className="mt-1 block text-base font-normal tracking-normal text-muted md:text-lg"
        >
          {note.titleEn}
        </span>
      </h1>
      <p className="mt-4 text-lg leading-relaxed text-muted">{note.summary}</p>
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        <ExamBadges exams={note.exams} />
        <span>읽는 데 {readingMinutes(note.sections)}분</span>
        <span>
          <time dateTime={note.checked}>{koreanDate(note.checked)}</time> 공식 문서와 대조
        </span>
      </div>
    </header>
  )
}
