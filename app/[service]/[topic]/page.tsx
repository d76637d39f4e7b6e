import type { Metadata } from 'next'
import { JsonLd } from '@/components/json-ld'
import { Breadcrumb } from '@/components/navigation/breadcrumb'
import { Outline } from '@/components/navigation/outline'
import { PageFrame } from '@/components/navigation/page-frame'
import { PageTitle } from '@/components/navigation/page-title'
import { Pager } from '@/components/navigation/pager'
import { mdxComponents } from '@/components/note/mdx'
import { NoteFacts } from '@/components/note/note-facts'
import { NoteFooter } from '@/components/note/note-footer'
import { ShareMenu } from '@/components/share/share-menu'
import { getNote, getNotes, getService, getServiceNotes } from '@/lib/content/catalog'
import { neighboursOf, outlineOf } from '@/lib/content/navigation'
import { notePreview } from '@/lib/content/preview'
import { markdownPath, notePath, servicePath } from '@/lib/content/routes'
import { previewMetadata } from '../../preview-metadata'
import { noteData } from '@/lib/content/structured-data'

interface Props {
  params: Promise<{ service: string; topic: string }>
}

export const dynamicParams = false
export const generateStaticParams = () =>
  getNotes().map(({ service, topic }) => ({ service, topic }))

const noteOf = async ({ params }: Props) => {
  const { service, topic } = await params
  return getNote(`${service}/${topic}`)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const note = await noteOf(props)
  return previewMetadata(notePreview(note, getService(note.service)), {
    canonical: notePath(note.id),
    types: { 'text/markdown': markdownPath(note.id) },
  })
}

export default async function NotePage(props: Props) {
  const note = await noteOf(props)
  const service = getService(note.service)
  return (
    <PageFrame service={service} note={note} aside={<Outline items={outlineOf(note.sections)} />}>
      <Breadcrumb crumbs={[{ href: servicePath(service.id), text: service.title }]} />
      <JsonLd data={noteData(note, service)} />
      <article>
        <PageTitle title={note.title} titleEn={note.titleEn} summary={note.summary}>
          <NoteFacts note={note} />
        </PageTitle>
        <div className="prose">
          <note.Content components={mdxComponents} />
        </div>
      </article>
      <ShareMenu note={note} service={service} />
      <NoteFooter note={note} />
      <Pager {...neighboursOf(note, getServiceNotes(service))} />
    </PageFrame>
  )
}
