import { EXAMS } from '@/lib/content/exams'

const FILTER =
  'exam-filter inline-block rounded-full border border-line px-3.5 py-1.5 text-sm font-semibold hover:border-accent'

/**
 * Shows the notes of one exam. The choice is the fragment of the address, so it works as a link, with
 * "back" and without scripts; app/globals.css hides what the target leaves out.
 */
export const ExamFilter = () => (
  <nav aria-label="시험으로 거르기" className="flex flex-wrap gap-2">
    <FilterLink id="all" text="전체" />
    {EXAMS.map(({ code, slug }) => (
      <FilterLink key={code} id={slug} text={code} />
    ))}
  </nav>
)

const FilterLink = ({ id, text }: { id: string; text: string }) => (
  <a id={id} href={`#${id}`} className={FILTER}>
    {text}
    <span className="exam-filter-on sr-only"> 선택됨</span>
  </a>
)
