import { getExams, getNotes, getServiceNotes, getServices, getSubjects } from './catalog.ts'
import {
  examPath,
  examsPath,
  glossaryPath,
  homePath,
  notePath,
  searchPath,
  servicePath,
  subjectPath,
} from './routes.ts'
import type { Note } from './types.ts'

export interface SitePage {
  address: string
  /** The notes that it shows. */
  notes: Note[]
  /** Whether search engines should know it: results of a search are no page of their own. */
  isIndexed: boolean
}

/**
 * Every page that Next renders but the one for unknown addresses, in reading order. The check of the content
 * has its own list (lib/content/check/targets.ts): of the files as written, before any of this can be read.
 */
export const getPages = (): SitePage[] => [
  page(homePath(), getNotes()),
  ...getServices().flatMap((service) => {
    const notes = getServiceNotes(service)
    return [
      page(servicePath(service.id), notes),
      ...notes.map((note) => page(notePath(note.id), [note])),
    ]
  }),
  page(examsPath()),
  ...getExams().map(({ slug, services }) =>
    page(
      examPath(slug),
      services.flatMap(({ notes }) => notes),
    ),
  ),
  page(glossaryPath()),
  ...getSubjects().map(({ id }) => page(subjectPath(id))),
  { ...page(searchPath()), isIndexed: false },
]

const page = (address: string, notes: Note[] = []): SitePage => ({
  address,
  notes,
  isIndexed: true,
})
