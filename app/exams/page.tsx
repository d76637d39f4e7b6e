import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { NoteCount } from '@/components/note/note-count'
import { getExams } from '@/lib/content/catalog'
import { examPath, examsPath } from '@/lib/content/routes'

export const metadata: Metadata = {
  title: '시험',
  description: 'AWS 자격증 시험마다 범위에 드는 노트를 모았다.',
  alternates: { canonical: examsPath() },
}

export default function ExamsPage() {
  return (
    <PageFrame>
      <Breadcrumb crumbs={[]} />
      <PageTitle
        title="시험"
        titleEn="Certification exams"
        summary="준비하는 시험을 고르면 그 범위에 드는 노트만 읽는 순서대로 볼 수 있다."
      />
      <ul className="divide-y divide-line border-y border-line">
        {getExams().map((exam) => (
          <li key={exam.code} className="relative py-5 hover:bg-surface">
            <h2 className="text-lg font-bold">
              <a className="after:absolute after:inset-0" href={examPath(exam.slug)}>
                {exam.code} {exam.title}
              </a>
            </h2>
            <p lang="en" className="text-sm text-muted">
              {exam.titleEn}
            </p>
            <p className="mt-2">{exam.summary}</p>
            <NoteCount count={exam.services.reduce((sum, { notes }) => sum + notes.length, 0)} />
          </li>
        ))}
      </ul>
    </PageFrame>
  )
}
