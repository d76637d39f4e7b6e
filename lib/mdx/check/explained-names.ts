import { fieldOf } from '../../content/check/data.ts'
import type { Site, TermEntry } from '../../content/check/site.ts'

/** Every name that the site explains: of terms, of notes and of services. */
export interface ExplainedNames {
  /** Case, spaces, hyphens, underscores and a plural `s` make no difference. */
  has(name: string): boolean
  /**
   * Whether words are part of the name of a term, in both languages: `클러스터(Cluster)` is short for
   * 클러스터 배치 그룹(Cluster Placement Group). Short forms are understood in their own service only.
   */
  hasShortForm(korean: string, english: string, service: string): boolean
}

const known = new WeakMap<Site, ExplainedNames>()

/** The names of a site; read once for all its notes. */
export function explainedNames(site: Site): ExplainedNames {
  const names = known.get(site) ?? readNames(site)
  known.set(site, names)
  return names
}

function readNames({ terms, notes, services }: Site): ExplainedNames {
  const pages = [...notes.values()].map(({ frontMatter }) => frontMatter)
  const titles = [...pages, ...services.map(({ yaml }) => yaml)].flatMap((yaml) =>
    ['title', 'titleEn', 'aliases'].flatMap((field) => fieldOf(yaml?.value, field) ?? []),
  )
  const keys = new Set([...titles.map(String), ...terms.flatMap(namesOf)].map(nameKey))
  const words = terms.map((term) => ({ of: term.note.split('/')[0], names: namesOf(term) }))
  return {
    has: (name) => keys.has(nameKey(name)),
    hasShortForm: (korean, english, service) =>
      words.some(
        ({ of, names }) => of === service && includes(names, korean) && includes(names, english),
      ),
  }
}

const namesOf = ({ ko, en, acronym, aliases }: TermEntry): string[] => [ko, en, acronym, ...aliases]

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[가-힣]+|[a-z0-9]+/g) ?? []

/** A name without what makes no difference between two spellings of it. */
export const nameKey = (name: string): string =>
  name
    .normalize()
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '')

/** Whether the words stand one after another in one of the names. */
function includes(names: string[], part: string): boolean {
  const needle = ` ${wordsOf(part).join(' ')} `
  return names.some((name) => ` ${wordsOf(name).join(' ')} `.includes(needle))
}
