import { analyzeName } from './analyzer.ts'
import { slipDistance } from '../text/slips.ts'
import { toKeys } from '../text/keyboard.ts'

/** A word or name that may have been meant. */
export interface NearWord {
  text: string
  terms: string[]
  /** In slips of the fingers, see lib/text/slips.ts. */
  distance: number
}

interface Entry {
  text: string
  terms: string[]
  keys: string
  /** One bit a letter: words that differ in many letters need no closer look. */
  letters: number
}

/** Words by the keys that type them, to find the ones that a slip of the fingers away. */
export class NearWords {
  private readonly byLength: Entry[][] = []

  /** @param names whole: a slip in 로드밸런서, written without its space, is one in no single word of it */
  constructor(vocabulary: Iterable<string>, names: Iterable<string>) {
    for (const term of vocabulary) if (!/^\d/.test(term)) this.add(term, [term])
    for (const name of names) {
      const terms = analyzeName(name).words
      if (terms.length > 1) this.add(name, terms)
    }
  }

  /** @param text as it is written; @param terms what finds it */
  private add(text: string, terms: string[]): void {
    const keys = toKeys(terms.join(''))
    ;(this.byLength[keys.length] ??= []).push({ text, terms, keys, letters: lettersOf(keys) })
  }

  /** The entries within a distance of a word, nearest first. */
  within(word: string, limit: number): NearWord[] {
    const keys = toKeys(word)
    const letters = lettersOf(keys)
    const found: NearWord[] = []
    // A doubled key costs little, so that two of them may be within the limit of one.
    const reach = Math.ceil(limit)
    for (let length = Math.max(1, keys.length - reach); length <= keys.length + reach; length++) {
      for (const entry of this.byLength[length] ?? []) {
        // A slip changes two letters of the set at most: one away, another in.
        if (bitCount(letters ^ entry.letters) > 2 * reach) continue
        const distance = slipDistance(keys, entry.keys, limit)
        if (distance <= limit) found.push({ text: entry.text, terms: entry.terms, distance })
      }
    }
    return found.sort((a, b) => a.distance - b.distance)
  }
}

function lettersOf(keys: string): number {
  let letters = 0
  for (let at = 0; at < keys.length; at++) letters |= 1 << (keys.charCodeAt(at) & 31)
  return letters
}

/** Number of bits that are set (H. Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
