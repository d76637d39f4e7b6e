import { analyzeName } from '../analyzer.ts'
import type { GlossaryEntry } from '../columns.ts'
import type { QueryWord } from '../query.ts'

/** Another name of the same thing is weaker than the one that was typed: one word means many things. */
const SYNONYM_WEIGHT = 0.7
/** A name of several words means just one. */
const LONG_SYNONYM_WEIGHT = 0.9
/** A known misspelling means the right word and nothing else. */
const MISSPELLING_WEIGHT = 0.95

interface Group {
  /** Terms of each name. */
  names: string[][]
  misspellings: Set<string>
}

/** The names of the glossary, each leading to the others: Korean, English, acronym, aliases. */
export class Synonyms {
  private readonly groups = new Map<string, Group[]>()
  private longestName = 0

  add(terms: readonly GlossaryEntry[]): void {
    for (const [, names, misspellings = []] of terms) {
      const group: Group = {
        names: names.map(wordsOf),
        misspellings: new Set(misspellings.map((name) => keyOf(wordsOf(name)))),
      }
      for (const name of [...group.names, ...misspellings.map(wordsOf)]) this.register(name, group)
    }
  }

  /** A name may be several words of the query (로드 밸런서) or one (로드밸런서): spaces make no difference. */
  expand(words: readonly QueryWord[]): void {
    for (let start = 0; start < words.length; start++) {
      let key = ''
      for (let end = start; end < words.length && end < start + this.longestName; end++) {
        key += words[end]!.term
        for (const group of this.groups.get(key) ?? []) {
          addNames(words.slice(start, end + 1), key, group)
        }
      }
    }
  }

  private register(name: string[], group: Group): void {
    const key = keyOf(name)
    if (!key) return
    this.groups.set(key, [...(this.groups.get(key) ?? []), group])
    this.longestName = Math.max(this.longestName, name.length)
  }
}

/** Each word of the span is matched by every other name: all its terms stand for all the words. */
function addNames(span: readonly QueryWord[], key: string, { names, misspellings }: Group): void {
  const synonym = span.length > 1 ? LONG_SYNONYM_WEIGHT : SYNONYM_WEIGHT
  const weight = misspellings.has(key) ? MISSPELLING_WEIGHT : synonym
  for (const terms of names) {
    const isSameName = keyOf(terms) === key
    // EC2 인스턴스 asks for more than the 인스턴스 that was typed.
    const asksMore = span.every(({ term }) => terms.includes(term))
    if (terms.length === 0 || (asksMore && !isSameName)) continue
    for (const word of span) word.alternatives.push({ terms, weight: isSameName ? 1 : weight })
  }
}

const wordsOf = (name: string): string[] => analyzeName(name).words

const keyOf = (terms: string[]): string => terms.join('')
