import type { AnswerNote, AnswerSection, Piece } from '@/lib/search'
import { element } from './elements.ts'

/** Class of the element a snippet goes into; the place is kept so that nothing moves when it arrives. */
const SNIPPET = 'snippet line-clamp-2 min-h-10 text-sm text-muted'

/** The lead has no heading; below another section of its note it needs a name. */
const LEAD_TITLE: Piece[] = [{ text: '도입', marked: false }]

/** The item of a note, with places for its snippets. */
export const noteItem = (note: AnswerNote): HTMLLIElement =>
  element(
    'li',
    'border-b border-line py-1 last:border-0',
    ...note.sections.map((section, index) => sectionLink(note, section, index > 0)),
  )

/** Fills in the snippets that have come; one that stays the same is not touched. */
export function showSnippets(item: Element, { sections }: AnswerNote): void {
  const places = item.querySelectorAll('.snippet')
  for (const [index, { snippet }] of sections.entries()) {
    const filled = snippet && element('span', SNIPPET, ...snippet.map(toNode))
    if (filled && !filled.isEqualNode(places[index]!)) places[index]!.replaceWith(filled)
  }
}

/** A link names its note every time, for those who hear it alone; it is shown once. */
function sectionLink(note: AnswerNote, section: AnswerSection, isFurther: boolean): HTMLElement {
  const title = section.title.length === 0 && isFurther ? LEAD_TITLE : section.title
  const link = element(
    'a',
    'block rounded-lg px-3 py-2 hover:bg-surface focus:bg-accent-soft',
    element(
      'span',
      isFurther ? 'sr-only' : 'flex flex-wrap items-baseline gap-x-1.5',
      element('span', 'text-sm text-muted', `${note.service} ›`),
      ' ',
      element('span', 'font-semibold', ...note.title.map(toNode)),
      ' ',
      element('span', 'ml-auto text-xs text-muted', note.exams.map(shortCode).join(' · ')),
    ),
    ' ',
    element('span', 'block text-accent', ...title.map(toNode)),
    ...(section.question ? [element('span', 'block text-sm', `“${section.question}”`)] : []),
    element('span', SNIPPET),
  )
  link.setAttribute('href', section.href)
  return link
}

/** SOA of SOA-C03: the version says nothing when there is one. */
const shortCode = (exam: string): string => exam.split('-')[0]!

const toNode = ({ text, marked }: Piece): Node =>
  marked ? element('mark', 'text-ink', text) : document.createTextNode(text)
