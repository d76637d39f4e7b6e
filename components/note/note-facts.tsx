import type { Note } from '@/lib/content/types'
import { koreanDate } from '@/lib/text/korean-date'
import { ExamBadges } from './exam-badge'
import { readingMinutes } from './reading-time'

/** For which exams a note is, how long it takes, and how fresh it is. */
export const NoteFacts = ({ note }: { note: Note }) => (
  <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-6 text-sm text-muted">
    <ExamBadges exams={note.exams} />
    <span>읽는 데 {readingMinutes(note.sections)}분</span>
    <span>
      <time dateTime={note.checked}>{koreanDate(note.checked)}</time> 공식 문서와 대조
    </span>
  </div>
)
