import { buildFiles, type SearchContent } from './build.ts'
import { completeSearcher, type Searcher } from './searcher.ts'

/**
 * Other names of glossary terms that the search understands without being told: 애플라이언스 by the sound of
 * appliance, `UserData` by its parts, 기본 이벤트 버스 by the text that says it. Authors list them for readers; the
 * index does not need them, and a third of its synonyms are such.
 */

/** How a name may be typed: it is redundant when each of these leads to the note of its term without it. */
const typings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.slice(0, -1),
  (name) => `${name.replace(/[\s-]+/g, '')} 문제`,
]

type Term = SearchContent['terms'][number]
type Names = ReadonlyMap<Term, ReadonlySet<string>>

/** The content without the aliases and misspellings that lead to the note of their term when they are left out. */
export function withoutRedundantNames(content: SearchContent): SearchContent {
  const all: Names = new Map(
    content.terms.map((term) => [term, new Set([...term.aliases, ...term.misspellings])]),
  )
  const found = foundBy(searcherOf(without(all, content)), all)
  // Beside the names that are back, others may come first.
  return without(foundBy(searcherOf(without(found, content)), found), content)
}

function without(names: Names, content: SearchContent): SearchContent {
  const terms = content.terms.map((term) => {
    const isKept = (name: string) => !names.get(term)?.has(name)
    const { aliases, misspellings } = term
    return { ...term, aliases: aliases.filter(isKept), misspellings: misspellings.filter(isKept) }
  })
  return { ...content, terms }
}

const searcherOf = (content: SearchContent): Searcher => completeSearcher(buildFiles(content))

/** Those that lead to the note of their term. */
function foundBy(searcher: Searcher, names: Names): Names {
  const first = (query: string) => searcher.search(query).notes[0]?.id
  return new Map(
    Array.from(names, ([term, ofTerm]) => {
      const [noteId] = term.note?.split('#') ?? []
      const isFound = (name: string) => typings.every((type) => first(type(name)) === noteId)
      return [term, new Set(noteId ? [...ofTerm].filter(isFound) : [])]
    }),
  )
}
