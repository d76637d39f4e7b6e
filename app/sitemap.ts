import type { MetadataRoute } from 'next'
import {
  getExams,
  getNotes,
  getServiceNotes,
  getServices,
  getSubjects,
} from '@/lib/content/catalog'
import {
  examPath,
  examsPath,
  glossaryPath,
  homePath,
  notePath,
  servicePath,
  subjectPath,
} from '@/lib/content/routes'
import { absoluteUrl } from '@/lib/content/site'
import type { Note } from '@/lib/content/types'

export const dynamic = 'force-static'

/**
 * Every page that search engines should index. A note has a date, and a list the date of its newest note;
 * the glossary has none, and a made-up one would cost all others their credit
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap#additional-notes-about-xml-sitemaps).
 */
export default function sitemap(): MetadataRoute.Sitemap {
  return [
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
  ]
}

/** @param notes those that the page shows */
function page(path: string, notes: Note[] = []): MetadataRoute.Sitemap[number] {
  const newest = notes
    .map(({ checked }) => checked)
    .sort()
    .at(-1)
  return { url: absoluteUrl(path), ...(newest && { lastModified: newest }) }
}
