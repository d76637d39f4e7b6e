import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { NoteList } from '@/components/note/note-list'
import { getExams } from '@/lib/content/catalog'
import { EXAMS } from '@/lib/content/exams'
import { examPath, examsPath, servicePath } from '@/lib/content/routes'

interface Props {
  params: Promise<{ exam: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => EXAMS.map(({ slug }) => ({ exam: slug }))

const examOf = async ({ params }: Props) => {
  const { exam: slug } = await params
  return getExams().find((exam) => exam.slug === slug) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, slug, title, summary } = await examOf(props)
  return {
    title: `${code} ${title} 노트`,
    description: summary,
    alternates: { canonical: examPath(slug) },
  }
}

export default async function ExamPage(props: Props) {
  const exam = await examOf(props)
  return (
    <PageFrame>
      <Breadcrumb crumbs={[{ href: examsPath(), text: '시험' }]} />
      <PageTitle
        title={`${exam.code} ${exam.title}`}
        titleEn={exam.titleEn}
        summary={exam.summary}
      />
      {exam.services.map(({ service, notes }) => (
        <section key={service.id} className="mt-10">
          <h2 className="mb-3 text-lg font-bold">
            <a className="hover:underline" href={servicePath(service.id)}>
              {service.title}
            </a>
          </h2>
          <NoteList notes={notes} />
        </section>
      ))}
    </PageFrame>
  )
}
