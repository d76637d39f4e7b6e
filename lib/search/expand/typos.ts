import { toKeys } from '../../text/keyboard.ts'
import type { NearWord } from '../near-words.ts'
import { meaningsOf } from '../meanings.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** A word one slip away is very probably meant; each further slip makes it less so. */
const NEAREST_WEIGHT = 0.9
const WEIGHT_OF_SLIP = 0.15
const weightAt = (distance: number): number => NEAREST_WEIGHT - WEIGHT_OF_SLIP * distance
/** Words much further away than the nearest are other words. */
const FURTHER_THAN_NEAREST = 0.45
const MOST_GUESSES = 6
/** Keys of a known word that may be a slip: ALB is none in NLB. */
const SHORTEST_SLIPPED = 5

/** Slips that a word of so many keys may have: in a short one, every slip makes another word. */
function limitOf(keys: number): number {
  if (keys < 4) return 0
  if (keys < 6) return 0.75
  if (keys < 9) return 1
  return keys < 13 ? 1.8 : 2.5
}

/** The same when a name has the word that may be meant beside another word of the query. */
const limitInName = (keys: number): number => (keys < 4 ? 0 : keys < 6 ? 1 : 1.8)

/** A word that means nothing as it stands may be a slip of the fingers. */
export function expandTypos(words: readonly QueryWord[], lexicon: Lexicon): void {
  const unknown = words.filter(
    ({ term, alternatives }) => alternatives.length === 0 && /\p{L}/u.test(term),
  )
  const known = words.filter((word) => !unknown.includes(word)).map(({ term }) => term)
  for (const word of unknown) {
    const alone = nearestOf(word, limitOf, lexicon)
    const found = alone.length > 0 ? alone : nearestInNames(word, known, lexicon)
    const limit = (found[0]?.distance ?? 0) + FURTHER_THAN_NEAREST
    for (const { text, terms, distance } of found.slice(0, MOST_GUESSES)) {
      if (distance > limit) break
      word.alternatives.push({ terms, weight: weightAt(distance), guess: text })
    }
  }
}

/** Also as it was typed: what the analyzer takes for a plural may be half of `access`. */
function nearestOf(
  { term, typed }: QueryWord,
  limitOf: (keys: number) => number,
  { near }: Lexicon,
): NearWord[] {
  const forms = /^[a-z]+$/.test(term) ? [...new Set([term, typed.trim()])] : [term]
  const keys = Math.max(...forms.map((form) => toKeys(form).length))
  return forms
    .flatMap((form) => near.within(form, limitOf(keys)))
    .sort((a, b) => a.distance - b.distance)
}

/** What stands beside a known word says what a short one means: `skack policy` is a stack policy. */
function nearestInNames(word: QueryWord, known: string[], lexicon: Lexicon): NearWord[] {
  if (known.length === 0) return []
  const candidates = nearestOf(word, limitInName, lexicon)
  if (candidates.length === 0) return []
  const companions = lexicon.names.companionsOf(known)
  return candidates.filter(({ terms }) => terms.every((term) => companions.has(term)))
}

/** One slip may make another word that means something: who types 섹션 매니저 and nothing else means 세션 매니저. */
export function expandSlippedNames(words: readonly QueryWord[], lexicon: Lexicon): void {
  // What names have as it stands needs no correction, and looking for one is dear.
  if (words.length < 2 || lexicon.names.haveTogether(words.map(meaningsOf))) return
  const typed = words.map(({ term }) => term)
  const [meant] = lexicon.near.within(typed.join(''), 1)
  if (!meant || !isOneWordOff(words, meant.terms)) return
  const { terms, distance } = meant
  for (const [index, { alternatives }] of words.entries())
    alternatives.push({ terms, weight: weightAt(distance), guess: terms[index]! })
}

function isOneWordOff(typed: readonly QueryWord[], meant: string[]): boolean {
  const off = typed.filter(({ term }, index) => term !== meant[index])
  return typed.length === meant.length && off.length === 1 && mayBeSlip(off[0]!)
}

const mayBeSlip = ({ term, alternatives }: QueryWord): boolean =>
  alternatives.length === 0 || toKeys(term).length >= SHORTEST_SLIPPED
