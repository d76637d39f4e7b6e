/** What a page says of itself where only its address is shared: in a chat, on X, in a list of results. */
import { EXAM_CODES, type ExamCode } from './exams.ts'
import { absoluteUrl, SITE } from './site.ts'
import { imagePath } from './routes.ts'
import type { Note, Section, Service } from './types.ts'

/** The words on a page's picture. */
export interface Card {
  /** Where the page stands, outermost first: service and note. */
  trail: string[]
  title: string
  /** The English name, in a smaller size; `''` for none. */
  titleEn: string
  statement: string
  exams: readonly ExamCode[]
}

export interface Preview {
  /** The page, as `imagePath` names it. */
  page: string
  /** Without the name of the site, which is told separately. */
  title: string
  description: string
  card: Card
}

/** Every page that has a picture of its own: the home page, services, notes and their sections. */
export function allPreviews(services: readonly Service[]): Preview[] {
  return [
    homePreview(),
    ...services.flatMap((service) => [
      servicePreview(service),
      ...service.groups
        .flatMap(({ notes }) => notes)
        .flatMap((note) => notePreviews(note, service)),
    ]),
  ]
}

const notePreviews = (note: Note, service: Service): Preview[] => [
  notePreview(note, service),
  ...note.sections
    .filter(({ anchor }) => anchor)
    .map((section) => sectionPreview(note, section, service)),
]

export function homePreview(): Preview {
  const { name: title, summary } = SITE
  const card = { trail: [], title, titleEn: '', statement: summary, exams: EXAM_CODES }
  return { page: '', title, description: summary, card }
}

type ServiceNames = Pick<Service, 'id' | 'title' | 'titleEn' | 'summary'>

export function servicePreview({ id, title, titleEn, summary }: ServiceNames): Preview {
  const card = { trail: [], title, titleEn, statement: summary, exams: [] }
  return { page: id, title: `${title} (${titleEn})`, description: summary, card }
}

type NoteNames = Pick<Note, 'id' | 'title' | 'titleEn' | 'summary' | 'exams'>

export function notePreview(note: NoteNames, service: ServiceNames): Preview {
  const { id, title, summary, exams } = note
  const names = bilingual(title)
  const titleEn = names.titleEn || (sameName(title, note.titleEn) ? '' : note.titleEn)
  const card = { trail: [service.title], ...names, titleEn, statement: summary, exams }
  return { page: id, title: `${title} · ${service.title}`, description: summary, card }
}

export function sectionPreview(note: NoteNames, section: Section, service: ServiceNames): Preview {
  // A section that only holds others says nothing itself.
  const statement = section.statement || note.summary
  return {
    page: `${note.id}/${section.anchor}`,
    title: `${note.title} › ${section.title} · ${service.title}`,
    description: statement,
    card: {
      trail: [service.title, note.title],
      ...bilingual(section.title),
      statement,
      exams: note.exams,
    },
  }
}

/** `용량 부족(InsufficientInstanceCapacity)` is a title and its English name. */
function bilingual(title: string): Pick<Card, 'title' | 'titleEn'> {
  const [, name, titleEn] = /^(.*\S)\(([^()]+)\)$/.exec(title) ?? []
  return name && titleEn ? { title: name, titleEn } : { title, titleEn: '' }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Pixels of every picture: what Open Graph readers show in full width. */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const

/** Most that a picture may weigh, in bytes: some chats give up on a slow one. */
export const IMAGE_LIMIT = 30 * 1024

/** The picture of a page, as the tags of its head name it. */
export const previewImage = ({ page, card }: Preview) => ({
  url: absoluteUrl(imagePath(page)),
  ...IMAGE_SIZE,
  alt: [...card.trail, card.title].join(' › '),
})
