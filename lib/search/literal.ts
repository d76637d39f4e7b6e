import { normalize } from '../text/normalize.ts'
import type { RankedNote, RankedSection, Ranking } from './ranking.ts'
import type { ComparedNote } from './rerank.ts'

/** Latin letters, digits and signs that join words. Each pattern is linear: any string is a query. */
const LETTERS_AND_SIGNS = /^[A-Za-z\d][\w.:/-]*$/
/** Words joined by signs or by capitals: `proxy_protocol_v2.enabled`, `ServiceTimeout`. */
const JOINED = /[A-Za-z\d][-_.:/]+[A-Za-z]|[a-z\d][A-Z]/

/** Whether a query is one identifier and nothing else. */
export const isIdentifier = (query: string): boolean =>
  LETTERS_AND_SIGNS.test(query.trim()) && JOINED.test(query)

/** A name that is the query but for a plural. */
const SAME_NAME = 0.9

/**
 * The notes that have an identifier as it was typed, before those that have its parts: the index knows the parts
 * only, and the texts are here. Within both, in the order they had.
 * @param identifier as it was typed
 * @param ranking of it
 */
export function literalFirst(
  notes: readonly ComparedNote[],
  identifier: string,
  ranking: Ranking,
): RankedNote[] {
  const letters = foldCase(identifier)
  const has = (text: string) => foldCase(text).includes(letters)
  const isNamed = ({ note }: ComparedNote) =>
    [...note.titles, ...note.aliases].some((name) => ranking.likeness(name) > SAME_NAME)
  return notes
    .map((compared) => {
      const { texts, titles } = compared
      const { first } = compared.note
      const named = titles.map(has)
      const said = texts.map((text, section) => named[section] || has(text))
      const isFirst = said.includes(true) || isNamed(compared)
      const sections = withFirst(named, withFirst(said, compared.sections, first), first)
      return { ...compared, sections, isFirst }
    })
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst))
}

const foldCase = (text: string): string => normalize(text).text.trim().toLowerCase()

/** The sections that are wanted come first; where the index found none of them, the first that is. */
function withFirst(
  wanted: readonly boolean[],
  sections: readonly RankedSection[],
  firstOfNote: number,
): RankedSection[] {
  const isWanted = ({ document }: RankedSection) => wanted[document - firstOfNote] === true
  const found = sections.filter(isWanted)
  const others = sections.filter((section) => !isWanted(section))
  const first = wanted.indexOf(true)
  if (found.length > 0 || first < 0) return [...found, ...others]
  return [{ document: firstOfNote + first, score: sections[0]!.score }, ...others]
}
