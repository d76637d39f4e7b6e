/**
 * What search engines read of a page: JSON-LD in the vocabulary of schema.org, which schema-dts holds.
 * Pages have little room: it says what Google's guides ask for, and no more.
 */
import type {
  BreadcrumbList,
  DefinedTermSet,
  Graph,
  SearchAction,
  TechArticle,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts'
import {
  homePath,
  imagePath,
  notePath,
  searchTemplate,
  servicePath,
  subjectPath,
  termPath,
} from './routes.ts'
import { absoluteUrl, SITE } from './site.ts'
import type { Note, Service, Subject } from './types.ts'

const CONTEXT = 'https://schema.org'

/** The home page: the site, and how to search it. */
export const websiteData = (): WithContext<WebSite> => ({
  '@context': CONTEXT,
  '@type': 'WebSite',
  name: SITE.name,
  description: SITE.summary,
  url: absoluteUrl(homePath()),
  inLanguage: SITE.language,
  license: SITE.license,
  potentialAction: searchAction(),
})

const searchAction = (): WithActionConstraints<SearchAction> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: absoluteUrl(searchTemplate('search_term_string')),
  },
  'query-input': 'required name=search_term_string',
})

/** A note: an article, and where it stands. */
export const noteData = (note: NoteFacts, service: Place): Graph => ({
  '@context': CONTEXT,
  '@graph': [articleOf(note), placeOf(note, service)],
})

type NoteFacts = Pick<Note, 'id' | 'title' | 'titleEn' | 'summary' | 'checked'>
type Place = Pick<Service, 'id' | 'title'>

const articleOf = ({ id, title, titleEn, summary, checked }: NoteFacts): TechArticle => ({
  '@type': 'TechArticle',
  headline: title,
  alternativeHeadline: titleEn,
  description: summary,
  url: absoluteUrl(notePath(id)),
  image: absoluteUrl(imagePath(id)),
  inLanguage: SITE.language,
  dateModified: checked,
  author: { '@type': 'Organization', name: SITE.name, url: absoluteUrl(homePath()) },
})

const placeOf = (note: NoteFacts, service: Place): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [
    { name: '홈', path: homePath() },
    { name: service.title, path: servicePath(service.id) },
    { name: note.title, path: notePath(note.id) },
  ].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(path),
  })),
})

/** A page of the glossary: its terms, each with all its names. */
export const subjectData = ({ id, title, terms }: Subject): WithContext<DefinedTermSet> => ({
  '@context': CONTEXT,
  '@type': 'DefinedTermSet',
  name: `${title} 용어`,
  url: absoluteUrl(subjectPath(id)),
  inLanguage: SITE.language,
  hasDefinedTerm: terms.map((term) => ({
    '@type': 'DefinedTerm',
    name: term.ko,
    alternateName: [...new Set([term.en, term.acronym, ...term.aliases])].filter(
      (name) => name !== undefined && name !== term.ko,
    ) as string[],
    description: term.meaning,
    url: absoluteUrl(termPath(term)),
  })),
})
