/** A half-open range of UTF-16 positions in a string. */
export interface Range {
  start: number
  end: number
}

/** A text made comparable, that still knows where each of its characters came from. */
export interface Normalized {
  text: string
  /** The range of the original text that a range of `text` was made from. */
  originalRange(range: Range): Range
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g
const NEEDS_WORK = /[\u00ad\u200b-\u200d\u2060\ufeff\uff01-\uff5e\u3000]/u
/** A character with what combines with it: marks, and the vowel and tail jamo of decomposed Hangul. */
const CLUSTER = /.[\p{M}\u1160-\u11ff]*/gsu

/**
 * Composes characters (NFC), narrows full-width forms and drops invisible characters. Case stays, because
 * it tells the words of `InsufficientInstanceCapacity` apart; compatibility jamo (`ㅅ`) stay, because NFKC
 * would make them something no keyboard types.
 */
export function normalize(original: string): Normalized {
  if (!NEEDS_WORK.test(original) && original.normalize('NFC') === original) {
    return { text: original, originalRange: (range) => range }
  }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const folded = narrow(cluster).normalize('NFC')
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
    text += folded
  }
  return {
    text,
    originalRange: ({ start, end }) => {
      if (start >= end)
        return { start: starts[start] ?? original.length, end: starts[start] ?? original.length }
      return { start: starts[start]!, end: ends[end - 1]! }
    },
  }
}

/** Full-width `Ａ１` and the ideographic space become ASCII; an invisible character becomes nothing. */
const narrow = (cluster: string): string =>
  INVISIBLE.test(cluster)
    ? ''
    : cluster.replace(FULL_WIDTH, (char) =>
        char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      )

/** A name without case, spaces and punctuation: what two spellings of one name have in common. */
export const compact = (text: string): string =>
  normalize(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
