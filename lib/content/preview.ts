/** What a page says of itself where only its address is shared: in a chat, on X, in a list of results. */
import { imagePath } from './routes.ts'
import { absoluteUrl, SITE } from './site.ts'
import type { Note, Section, Service } from './types.ts'

export interface Preview {
  /** The page, as `imagePath` names it. */
  page: string
  /** Without the name of the site, which is told separately. */
  title: string
  description: string
}

export const homePreview = (): Preview => ({
  page: '',
  title: SITE.name,
  description: SITE.summary,
})

type ServiceNames = Pick<Service, 'id' | 'title' | 'titleEn' | 'summary'>

export const servicePreview = ({ id, title, titleEn, summary }: ServiceNames): Preview => ({
  page: id,
  title: `${title} (${titleEn})`,
  description: summary,
})

type NoteNames = Pick<Note, 'id' | 'title' | 'summary'>

export const notePreview = ({ id, title, summary }: NoteNames, service: ServiceNames): Preview => ({
  page: id,
  title: `${title} · ${service.title}`,
  description: summary,
})

export const sectionPreview = (
  note: NoteNames,
  section: Section,
  service: ServiceNames,
): Preview => ({
  page: `${note.id}/${section.anchor}`,
  title: `${note.title} › ${section.title} · ${service.title}`,
  description: firstStatement(section.text) || note.summary,
})

/** The first sentence of a text with blocks on lines of their own, else its first line. */
function firstStatement(text: string): string {
  const lines = text.split('\n')
  const sentences = lines
    .filter((line) => !line.includes(' · '))
    .flatMap((line) => /^.*?다\.(?=\s|$)/.exec(line)?.[0] ?? [])
  return sentences[0] ?? lines[0]!
}

/** The picture of a page, as the tags of its head name it. */
export const previewImage = ({ page, title }: Preview) => ({
  url: absoluteUrl(imagePath(page)),
  width: 1200,
  height: 630,
  alt: title,
})
