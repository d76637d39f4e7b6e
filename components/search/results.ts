import {
  matchesIn,
  snippetOf,
  toPieces,
  type NoteHit,
  type Piece,
  type SearchResults,
  type SectionHit,
} from '@/lib/search'
import { element } from './elements.ts'

/** Class of the element a snippet goes into; the place is kept so that nothing moves when it arrives. */
const SNIPPET = 'snippet line-clamp-2 min-h-10 text-sm text-muted'

/** The lead has no heading; below another section of its note it needs a name. */
const LEAD_TITLE = '도입'

/** Replaces the results that are shown. Notes stand in their order, each with its sections. */
export function showResults(list: HTMLElement, { notes, alternatives }: SearchResults): void {
  list.replaceChildren(
    ...notes.map((note) =>
      element('li', 'border-b border-line py-1 last:border-0', ...sectionLinks(note, alternatives)),
    ),
  )
}

/** Replaces the sections of a note that are shown, when others answer better. */
export function showSections(
  item: Element,
  note: NoteHit,
  alternatives: readonly string[][],
): void {
  const shown = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  if (shown.join() === note.sections.map(({ href }) => href).join()) return
  const hadFocus = item.contains(document.activeElement)
  item.replaceChildren(...sectionLinks(note, alternatives))
  if (hadFocus) item.querySelector('a')!.focus()
}

/** Fills in the snippets of a note's sections. */
export function showSnippets(
  item: Element,
  note: NoteHit,
  texts: readonly string[],
  alternatives: readonly string[][],
): void {
  const places = item.querySelectorAll('.snippet')
  for (const [index, { position }] of note.sections.entries()) {
    const text = texts[position] ?? ''
    const { start, end, matches } = snippetOf(text, alternatives)
    const inWindow = matches.map((match) => ({
      start: match.start - start,
      end: match.end - start,
    }))
    const pieces = toPieces(text.slice(start, end), inWindow)
    const before = start > 0 ? '… ' : ''
    const after = end < text.length ? ' …' : ''
    places[index]?.replaceChildren(before, ...pieces.map(toNode), after)
  }
}

const sectionLinks = (note: NoteHit, alternatives: readonly string[][]): HTMLElement[] =>
  note.sections.map((section, index) => sectionLink(note, section, index > 0, alternatives))

/** A link names its note every time, for those who hear it alone; it is shown once. */
function sectionLink(
  note: NoteHit,
  section: SectionHit,
  further: boolean,
  alternatives: readonly string[][],
): HTMLElement {
  const link = element(
    'a',
    'block rounded-lg px-3 py-2 hover:bg-surface focus:bg-accent-soft',
    element(
      'span',
      further ? 'sr-only' : 'flex flex-wrap items-baseline gap-x-1.5',
      element('span', 'text-sm text-muted', `${note.service} ›`),
      ' ',
      element('span', 'font-semibold', ...marked(note.title, alternatives)),
      ' ',
      element('span', 'ml-auto text-xs text-muted', note.exams.map(shortCode).join(' · ')),
    ),
    ' ',
    element(
      'span',
      'block text-accent',
      ...marked(section.title || (further ? LEAD_TITLE : ''), alternatives),
    ),
    element('span', SNIPPET),
  )
  link.setAttribute('href', section.href)
  return link
}

/** SOA of SOA-C03: the version says nothing when there is one. */
const shortCode = (exam: string): string => exam.split('-')[0]!

const marked = (text: string, alternatives: readonly string[][]): Node[] =>
  toPieces(text, matchesIn(text, alternatives)).map(toNode)

const toNode = ({ text, marked }: Piece): Node =>
  marked ? element('mark', 'text-ink', text) : document.createTextNode(text)
