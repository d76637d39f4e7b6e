import { nearest } from '../../../content/check/nearest.ts'
import type { Place } from '../../../content/check/problem.ts'
import type { TermEntry } from '../../../content/check/site.ts'
import { componentsOf } from '../components.ts'
import { fieldOf } from '../../../content/check/data.ts'
import { nodesOf } from '../nodes.ts'
import type { NoteRule, ParsedNote } from '../parsed-note.ts'
import { advance, placeOf, sourceOf } from '../source.ts'

/** Misspellings of the glossary, wherever readers see them; code is quoted as it is. */
export const spelling: NoteRule = function* (note, { terms }) {
  for (const term of terms) {
    for (const misspelling of term.misspellings) {
      // Most misspellings are nowhere in a note: this saves reading its prose again for each.
      if (!note.text.includes(misspelling)) continue
      for (const at of placesOf(misspelling, note))
        yield {
          at,
          message: `잘못 쓴 말이다: ${misspelling}`,
          fix: `이렇게 쓴다: ${rightWord(misspelling, term)}`,
        }
    }
  }
}

function* placesOf(word: string, note: ParsedNote): Generator<Place> {
  for (const { text, start } of proseOf(note)) {
    for (const index of occurrences(text, word)) yield advance(start, text.slice(0, index))
  }
}

interface Prose {
  /** As it stands in the file. */
  text: string
  start: Place
}

function* proseOf({ tree, text, frontMatter }: ParsedNote): Generator<Prose> {
  for (const field of ['title', 'summary']) {
    const value = fieldOf(frontMatter?.value, field)
    if (typeof value === 'string') yield { text: value, start: frontMatter!.placeOf([field]) }
  }
  for (const node of nodesOf(tree, 'text'))
    yield { text: sourceOf(node, text), start: placeOf(node) }
  for (const { node, rule } of componentsOf(tree)) {
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && rule?.text?.includes(attribute.name))
        yield { text: sourceOf(attribute, text), start: placeOf(attribute) }
    }
  }
}

/** Where a word stands; one in Latin letters only as a whole word. */
function* occurrences(text: string, word: string): Generator<number> {
  if (!word) return
  const isPartOfWord = (before: string, after: string) => /\w/.test(before) && /\w/.test(after)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length
    const glued =
      isPartOfWord(text[at - 1] ?? '', word[0]!) || isPartOfWord(word.at(-1)!, text[end] ?? '')
    if (!glued) yield at
  }
}

const rightWord = (misspelling: string, { ko, en, aliases }: TermEntry): string =>
  nearest(misspelling, [ko, en, ...aliases]) ?? ko
