import { isHangul } from '../text/hangul.ts'
import { normalize, type Range } from '../text/normalize.ts'
import { analyzeAll, type Word } from './analyzer.ts'
import { expandBeginnings } from './expand/beginnings.ts'
import { dropChanceGuesses } from './expand/chance.ts'
import { expandCompletions } from './expand/completions.ts'
import { expandInflections } from './expand/inflections.ts'
import { expandInitials } from './expand/initials.ts'
import { expandPlainEnglish } from './expand/plain-english.ts'
import { expandSounds } from './expand/sounds.ts'
import { expandSpacing } from './expand/spacing.ts'
import type { Synonyms } from './expand/synonyms.ts'
import { expandSlippedNames, expandTypos } from './expand/typos.ts'
import { expandVerbs } from './expand/verbs.ts'
import type { KnownNames } from './known-names.ts'
import { inOtherLayout } from './layout.ts'
import type { NearWords } from './near-words.ts'
import { isPredicate } from './predicates.ts'
import type { Verbs } from './verbs.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Terms that a document must all have to match a word, and how much that match is worth: at most 1. */
export interface Alternative {
  terms: string[]
  weight: number
  /** What was meant, as it is written, when that is a guess and not what was typed. */
  guess?: string
}

/** A word of a query with every way to match it; the range is its place in the query as it was read. */
export interface QueryWord extends Range {
  term: string
  /** What stands in the query, in lower case and with its ending. */
  typed: string
  /** Share of its rarity that counts, at most 1. */
  importance: number
  /** None when nothing in the index matches it. */
  alternatives: Alternative[]
}

export interface Query {
  /** The query in the keyboard layout in which it means something. */
  text: string
  isConverted: boolean
  /** Has words for the tone and the circumstances, and not only for the matter. */
  isSentence: boolean
  words: QueryWord[]
}

/**
 * Adds alternatives to the words of a query. An expander looks at `term` and `typed` only, so that the
 * alternatives of one are never expanded by another; a guess also looks at whether there are any.
 */
export type Expander = (words: readonly QueryWord[], lexicon: Lexicon) => void

/** What expanders know besides the words. */
export interface Lexicon {
  vocabulary: Vocabulary
  synonyms: Synonyms
  names: KnownNames
  /** Made when first asked for, and again when the index has grown: it is the dear part. */
  readonly near: NearWords
  readonly verbs: Verbs
  /** English words by their sound, see lib/text/sounds.ts. */
  readonly sounds: ReadonlyMap<string, string[]>
}

/** What a word means as it stands. */
const expanders: Expander[] = [
  (words, { synonyms }) => synonyms.expand(words),
  expandSpacing,
  expandCompletions,
  expandInflections,
  expandVerbs,
  expandPlainEnglish,
]
/** What a word may mean that means nothing as it stands: in this order, each for what is left. */
const guesses: Expander[] = [expandInitials, expandTypos, expandSounds, expandSlippedNames]
const lastResorts: Expander[] = [expandBeginnings, dropChanceGuesses]

/** Nobody types more; a pasted text is searched by its beginning. */
const LONGEST_QUERY = 200
const MOST_WORDS = 16
/** A sentence has more words than this. */
const LONGEST_PHRASE = 3

/** `InsufficientInstanceCapacity` matched by insufficient, instance and capacity. */
const PARTS_WEIGHT = 0.8
/** `200개` matched by 200 of something else. */
const NUMBER_WEIGHT = 0.4

export interface ParseOptions {
  /** Take the query as it was typed: no other keyboard layout, no corrections. */
  literal?: boolean
}

/** The words of a query, each once. */
export function parseQuery(
  query: string,
  lexicon: Lexicon,
  { literal = false }: ParseOptions = {},
): Query {
  const typed = normalize(query.slice(0, LONGEST_QUERY)).text
  const isUnknown = ({ alternatives }: QueryWord) => alternatives.length === 0
  const hasUnknown = (piece: string) => wordsOf(piece, lexicon).some(isUnknown)
  const isKnown = (piece: string) => {
    const words = wordsOf(piece, lexicon)
    return words.length > 0 && !words.some(isUnknown)
  }
  const asTyped = wordsOf(typed, lexicon)
  // Most queries mean something as they stand: they need not be read piece by piece.
  const isClear = literal || !asTyped.some(isUnknown)
  const text = isClear ? typed : inOtherLayout(typed, hasUnknown, isKnown)
  const words = text === typed ? asTyped : wordsOf(text, lexicon)
  for (const expand of literal ? lastResorts : [...guesses, ...lastResorts]) {
    apply(expand, words, lexicon)
  }
  return { text, isConverted: text !== typed, isSentence: isSentence(text), words }
}

/**
 * Names in a row are none, however many: `ssh connection timed out`. Nor is English, of which readers type messages
 * and names, as notes have them.
 */
export function isSentence(text: string): boolean {
  const typed = text.trim().split(/\s+/)
  return typed.length > LONGEST_PHRASE && typed.some(isMoreThanName)
}

/** A Korean word with an ending, a verb, or one that says nothing of the matter. */
function isMoreThanName(typed: string): boolean {
  if (!/[가-힣]/.test(typed)) return false
  const [word] = analyzeAll(typed)
  return !word || isPredicate(word.term) || (isHangul(typed.slice(-1)) && word.end < typed.length)
}

function wordsOf(text: string, lexicon: Lexicon): QueryWord[] {
  const analyzed = analyzeAll(text)
  const words = analyzed.map((word, index) => toQueryWord(word, text, analyzed[index + 1]?.start))
  const distinct = [...new Map(words.map((word) => [word.term, word])).values()]
  const first = distinct.slice(0, MOST_WORDS)
  for (const expand of expanders) expand(first, lexicon)
  keepKnown(first, lexicon)
  // A verb that no heading names says little, known or not.
  return first.filter(({ term, alternatives }) => alternatives.length > 0 || !isPredicate(term))
}

function apply(expand: Expander, words: QueryWord[], lexicon: Lexicon): void {
  expand(words, lexicon)
  keepKnown(words, lexicon)
}

/** An alternative that the index does not have can match nothing. */
function keepKnown(words: QueryWord[], { vocabulary }: Lexicon): void {
  for (const word of words) {
    word.alternatives = word.alternatives.filter(({ terms }) =>
      terms.every((term) => vocabulary.has(term)),
    )
  }
}

function toQueryWord(
  { term, parts, start, end }: Word,
  text: string,
  next: number | undefined,
): QueryWord {
  const partTerms = parts.map((part) => part.term)
  const alternatives: Alternative[] = []
  if (term) alternatives.push({ terms: [term], weight: 1 })
  if (parts.length > 0) {
    const length = partTerms.join('').length
    const share = term ? Math.min(1, length / term.length) : 1
    const weight = /^\d/.test(term) ? NUMBER_WEIGHT : PARTS_WEIGHT * share
    alternatives.push({ terms: partTerms, weight })
  }
  return {
    term: term || partTerms.join(''),
    typed: text.slice(start, next).toLowerCase(),
    start,
    end,
    importance: 1,
    alternatives,
  }
}
