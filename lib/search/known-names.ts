import { initialsOf, isHangul } from '../text/hangul.ts'
import { firstNotBefore } from '../text/sorted.ts'
import { analyzeName, analyzeWords } from './analyzer.ts'

/** Some words of a name, in a row. */
export interface NamePart {
  /** As it is written. */
  text: string
  terms: string[]
  /** Whether it is the name from its first word to its last. */
  isWhole: boolean
}

/** The words of a name from one of them on, with the initials of each. */
interface Tail {
  initials: string
  words: { initials: string; term: string; start: number; end: number }[]
  name: string
  isWholeName: boolean
}

const ENDING = /^[가-힣]*/

/** Every name that notes, sections and glossary entries have, to look words up by what is typed of them. */
export class KnownNames {
  private readonly names = new Set<string>()
  private tails: Tail[] | undefined

  add(names: Iterable<string>): void {
    for (const name of names) this.names.add(name)
    this.tails = undefined
  }

  /** The words of all names, and their parts. */
  *terms(): Iterable<string> {
    for (const name of this.names) yield* analyzeName(name).terms
  }

  *[Symbol.iterator](): Iterator<string> {
    yield* this.names
  }

  /** The words that stand with one of these words in a name. */
  companionsOf(words: readonly string[]): Set<string> {
    const companions = new Set<string>()
    for (const name of this.names) {
      const ofName = analyzeName(name).words
      if (words.some((word) => ofName.includes(word)))
        for (const word of ofName) companions.add(word)
    }
    return companions
  }

  /**
   * Whether a name has all of some words.
   * @param words for each, what may stand for it: terms that count only together
   */
  haveTogether(words: readonly (readonly string[][])[]): boolean {
    // Few names have the first: the others need no closer look.
    const ofFirst = new Set(words[0]?.flat())
    for (const name of this.names) {
      const ofName = analyzeName(name).words
      if (!ofName.some((term) => ofFirst.has(term))) continue
      const hasAll = (terms: readonly string[]) => terms.every((term) => ofName.includes(term))
      if (words.every((alternatives) => alternatives.some(hasAll))) return true
    }
    return false
  }

  /**
   * The parts of names whose leading consonants begin like this: ㅂㅊㄱ gives 배치 그룹. A part ends with
   * the word in which the consonants end.
   */
  byInitials(initials: string): { part: NamePart; isComplete: boolean }[] {
    this.tails ??= [...this.names].flatMap(tailsOf).sort(byInitials)
    const found: { part: NamePart; isComplete: boolean }[] = []
    const first = firstNotBefore(this.tails, initials, (tail) => tail.initials)
    for (let at = first; at < this.tails.length; at++) {
      const tail = this.tails[at]!
      if (!tail.initials.startsWith(initials)) break
      found.push(partOf(tail, initials.length))
    }
    return found
  }
}

function partOf({ words, name, isWholeName }: Tail, length: number) {
  let covered = 0
  let count = 0
  while (covered < length) covered += words[count++]!.initials.length
  const inside = words.slice(0, count)
  const part: NamePart = {
    text: name.slice(inside[0]!.start, inside.at(-1)!.end),
    terms: inside.map(({ term }) => term),
    isWhole: isWholeName && count === words.length,
  }
  return { part, isComplete: covered === length }
}

function tailsOf(name: string): Tail[] {
  const words = analyzeWords(name).map(({ term, start, end: endOfStem }) => {
    // With what the analyzer strips: 향상된 is typed ㅎㅅㄷ.
    const end = endOfStem + ENDING.exec(name.slice(endOfStem))![0].length
    const text = name.slice(start, end)
    return { initials: isHangul(text) ? initialsOf(text) : '', term, start, end }
  })
  return words.flatMap((_, first) => {
    const last = words.findIndex(({ initials }, index) => index >= first && initials === '')
    const row = words.slice(first, last < 0 ? words.length : last)
    if (row.length === 0) return []
    const initials = row.map((word) => word.initials).join('')
    return [{ initials, words: row, name, isWholeName: row.length === words.length }]
  })
}

const byInitials = (a: Tail, b: Tail): number =>
  a.initials < b.initials ? -1 : a.initials > b.initials ? 1 : 0
