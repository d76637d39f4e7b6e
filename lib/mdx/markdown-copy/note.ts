import type { List, RootContent } from 'mdast'
import { notePath, servicePath } from '../../content/routes.ts'
import { absoluteUrl, SITE } from '../../content/site.ts'
import type { Note, Service } from '../../content/types.ts'
import { plainBody } from './body.ts'
import { bothNames, heading, item, link, list, paragraph, quote } from './nodes.ts'
import { writeMarkdown } from './write.ts'

type Named = Pick<Service, 'id' | 'title'>

/** A note as one Markdown file for people and models: what it is, where it comes from, and its text. */
export const markdownCopy = (note: Note, service: Named): string =>
  writeMarkdown([...head(note, service), ...plainBody(note.mdx, note.id)])

function head(note: Note, service: Named): RootContent[] {
  const address = absoluteUrl(notePath(note.id))
  return [
    heading(1, bothNames(note)),
    quote(paragraph(note.summary)),
    list(
      item(paragraph('주소: ', link(address, address))),
      item(paragraph('서비스: ', link(absoluteUrl(servicePath(service.id)), service.title))),
      item(paragraph(`시험: ${note.exams.join(', ')}`)),
      item(paragraph(`공식 문서와 대조한 날: ${note.checked}`)),
      ...(note.changes.length > 0 ? [item(paragraph('고친 것:'), changesOf(note))] : []),
      item(paragraph('공식 문서:'), sourcesOf(note)),
      item(paragraph('절:'), sectionsOf(note)),
      item(paragraph(`출처 표시: ${SITE.name}, `, link(SITE.license, 'CC BY 4.0'))),
    ),
  ]
}

const changesOf = ({ changes }: Note): List =>
  list(...changes.map(({ date, text }) => item(paragraph(`${date}: ${text}`))))

const sourcesOf = ({ sources }: Note): List =>
  list(...sources.map(({ title, url }) => item(paragraph(link(url, title)))))

/** The address of each section, so that what is quoted can be linked to. */
const sectionsOf = ({ id, sections }: Note): List =>
  list(
    ...sections
      .filter(({ anchor }) => anchor)
      .map(({ anchor, title }) => item(paragraph(link(absoluteUrl(notePath(id, anchor)), title)))),
  )
