import type { RootContent } from 'mdast'
import { feedPath, glossaryPath, markdownPath, sitemapPath } from '../../content/routes.ts'
import { absoluteUrl, SITE } from '../../content/site.ts'
import type { Note, Service } from '../../content/types.ts'
import { bothNames, heading, item, link, list, paragraph, quote } from './nodes.ts'
import { writeMarkdown } from './write.ts'

interface Shelf {
  service: Pick<Service, 'title' | 'titleEn'>
  notes: Pick<Note, 'id' | 'title' | 'titleEn' | 'summary'>[]
}

/** The table of contents for language models, in the form of https://llmstxt.org. */
export const llmsText = (shelves: Shelf[]): string =>
  writeMarkdown([
    heading(1, SITE.name),
    quote(paragraph(SITE.summary)),
    paragraph(
      '노트는 한국어로 쓰고, 사실마다 AWS 공식 문서와 대조했다. 대조한 날과 근거 문서는 각 노트의 맨 위에 있다. ' +
        '흔히 잘못 알려진 말은 "정정" 상자에 취소선으로 적고 맞는 말을 굵게 적었으니, 취소선 글을 사실로 인용하지 않는다. ' +
        '인용할 때는 노트나 절의 주소를 함께 적는다.',
    ),
    ...shelves.flatMap(shelfOf),
    // "Optional" has a meaning of its own in the form: what a reader short of space leaves out.
    heading(2, 'Optional'),
    list(
      item(paragraph(link(absoluteUrl(glossaryPath()), '용어집'), ': 용어의 한국어 이름과 뜻')),
      item(paragraph(link(absoluteUrl(feedPath()), '피드'), ': 새로 쓰거나 고친 노트')),
      item(paragraph(link(absoluteUrl(sitemapPath()), '사이트맵'), ': 모든 쪽의 주소와 날짜')),
    ),
  ])

const shelfOf = ({ service, notes }: Shelf): RootContent[] => [
  heading(2, bothNames(service)),
  list(
    ...notes.map((note) =>
      item(
        paragraph(link(absoluteUrl(markdownPath(note.id)), bothNames(note)), `: ${note.summary}`),
      ),
    ),
  ),
]
