import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { JsonLd } from '@/components/json-ld'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { GlossaryTerm } from '@/components/note/glossary-term'
import { getSubjects } from '@/lib/content/catalog'
import { glossaryPath, subjectPath } from '@/lib/content/routes'
import { subjectData } from '@/lib/content/structured-data'

interface Props {
  params: Promise<{ subject: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => getSubjects().map(({ id }) => ({ subject: id }))

const subjectOf = async ({ params }: Props) => {
  const { subject: id } = await params
  return getSubjects().find((subject) => subject.id === id) ?? notFound()
}

const summaryOf = (title: string) => `${title}에 나오는 AWS 용어의 뜻과 이름이다.`

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title } = await subjectOf(props)
  return {
    title: `${title} 용어`,
    description: summaryOf(title),
    alternates: { canonical: subjectPath(id) },
  }
}

export default async function SubjectPage(props: Props) {
  const subject = await subjectOf(props)
  const { title, terms } = subject
  return (
    <PageFrame>
      <JsonLd data={subjectData(subject)} />
      <Breadcrumb crumbs={[{ href: glossaryPath(), text: '용어집' }]} />
      <PageTitle title={`${title} 용어`} summary={summaryOf(title)} />
      <dl className="divide-y divide-line border-y border-line">
        {terms.map((term) => (
          <GlossaryTerm key={term.id} term={term} />
        ))}
      </dl>
    </PageFrame>
  )
}
