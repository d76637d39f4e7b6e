import { sortProblems, type Problem } from '../../content/check/problem.ts'
import type { Site } from '../../content/check/site.ts'
import type { BrokenNote, NoteRule, ParsedNote } from './parsed-note.ts'
import { readSite, type ReadSite } from './read-site.ts'
import { NOTE_RELEASE_RULES, NOTE_RULES, SITE_RELEASE_RULES, SITE_RULES } from './rules/index.ts'

interface Options {
  /** Whether the content is about to be released, so that nothing may be left to write. */
  release?: boolean
}

/**
 * All mistakes of a content folder, in reading order.
 * @param root the folder with `services`, `glossary` and the notes; `../public` has its images
 */
export async function checkContent(root: string, options: Options = {}): Promise<Problem[]> {
  return checkSite(await readSite(root), options)
}

/** As `checkContent`, for a site that has been read. */
export function checkSite({ site, notes }: ReadSite, { release = false }: Options = {}): Problem[] {
  const noteRules = { ...NOTE_RULES, ...(release && NOTE_RELEASE_RULES) }
  const siteRules = { ...SITE_RULES, ...(release && SITE_RELEASE_RULES) }
  const siteProblems = Object.entries(siteRules).flatMap(([rule, check]) =>
    Array.from(check(site), ({ at, ...rest }) => ({ rule, ...rest, ...at })),
  )
  return sortProblems([
    ...siteProblems,
    ...notes.flatMap((note) => checkNote(note, site, noteRules)),
  ])
}

function checkNote(
  note: ParsedNote | BrokenNote,
  site: Site,
  rules: Record<string, NoteRule>,
): Problem[] {
  const { file } = note
  if ('syntaxError' in note) {
    const { at, ...rest } = note.syntaxError
    return [{ file, rule: 'mdx-syntax', ...rest, ...at }]
  }
  return Object.entries(rules).flatMap(([rule, check]) =>
    Array.from(check(note, site), ({ at, ...rest }) => ({ file, rule, ...rest, ...at })),
  )
}
