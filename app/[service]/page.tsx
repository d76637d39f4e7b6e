import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { ExamFilter } from '@/components/navigation/exam-filter'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { NoteList } from '@/components/note/note-list'
import { getService, getServices } from '@/lib/content/catalog'
import { servicePreview } from '@/lib/content/preview'
import { servicePath } from '@/lib/content/routes'
import { previewMetadata } from '../preview-metadata'

interface Props {
  params: Promise<{ service: string }>
}

export const dynamicParams = false
export const generateStaticParams = () => getServices().map(({ id }) => ({ service: id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const service = getService((await params).service)
  return previewMetadata(servicePreview(service), { canonical: servicePath(service.id) })
}

export default async function ServicePage({ params }: Props) {
  const service = getService((await params).service)
  return (
    <PageFrame service={service}>
      <Breadcrumb crumbs={[]} />
      <PageTitle title={service.title} titleEn={service.titleEn} summary={service.summary} />
      <div className="topics">
        <ExamFilter />
        {service.groups.map(({ title, notes }) => (
          <section key={title} className="mt-10">
            <h2 className="mb-3 text-lg font-bold">{title}</h2>
            <NoteList notes={notes} withExams />
          </section>
        ))}
      </div>
    </PageFrame>
  )
}
