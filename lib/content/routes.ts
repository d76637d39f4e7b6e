/**
 * Every address of the site is made here, with the folder it is published in (BASE_PATH of site.ts).
 * Those of pages end with a slash: the export writes `<path>/index.html`.
 */
import { addressOf } from './site.ts'

/** First path segments that are pages of the site, so no service may have them as its id. */
export const RESERVED_SEGMENTS = ['exams', 'glossary', 'search', 'js', 'og', '404'] as const

/** Longest address after the host and the base path: it fits a line of a chat. */
export const MAX_ADDRESS_LENGTH = 80

export const homePath = () => addressOf('/')
export const servicePath = (service: string) => addressOf(`/${service}/`)
export const examPath = (slug: string) => addressOf(`/exams/${slug}/`)
export const examsPath = () => addressOf('/exams/')
export const glossaryPath = () => addressOf('/glossary/')
export const subjectPath = (subject: string) => addressOf(`/glossary/${subject}/`)
export const termPath = (term: { subject: string; id: string }) =>
  `${subjectPath(term.subject)}#${term.id}`

/** @param query what to search for; without it, the empty search page. */
export const searchPath = (query?: string) =>
  addressOf(query ? `/search/?q=${encodeURIComponent(query)}` : '/search/')

/**
 * @param id `<service>/<topic>`, or `<service>/<topic>#<anchor>`
 * @param anchor section of the note; `''` is its top
 */
export function notePath(id: string, anchor = ''): string {
  const [page, inId] = id.split('#')
  const fragment = anchor || inId
  return addressOf(`/${page}/${fragment ? `#${fragment}` : ''}`)
}

/** The page of one section, which chat tools see instead of a fragment. It takes readers to `notePath`. */
export const sectionPagePath = (id: string, anchor: string) => addressOf(`/${id}/${anchor}/`)

/**
 * The picture that stands for a page in a preview.
 * @param page `''` for the home page, else `<service>`, `<service>/<topic>` or `<service>/<topic>/<anchor>`
 */
export const imagePath = (page: string) => addressOf(`/${imageFile(page)}`)

/** Where the picture of `imagePath` lies, in `public` and in the export. */
export const imageFile = (page: string) => `og/${page || 'home'}.png`

/** Files for machines. Crawlers look for some of them under these very names. */
export const sitemapPath = () => addressOf('/sitemap.xml')
export const feedPath = () => addressOf('/feed.xml')
export const openSearchPath = () => addressOf('/opensearch.xml')
/** An icon of app/ or public/, as scripts/icons.ts draws them. */
export const iconPath = (file: string) => addressOf(`/${file}`)

/** The Markdown copy of a note: the address of the note plus `.md` (https://llmstxt.org). */
export const markdownPath = (id: string) => addressOf(`/${id}.md`)

/** The address of a search with a place for its words, which OpenSearch and schema.org fill in. */
export const searchTemplate = (placeholder: string) => `${searchPath()}?q={${placeholder}}`
