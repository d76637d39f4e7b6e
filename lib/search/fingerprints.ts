/**
 * A word that stands in texts and in no name is looked up, and nothing else: it completes no query and corrects
 * none. So the index has a number for it, its fingerprint, a third of the bytes of its letters. Two words may
 * have the same; one in 256 of the words that are in no text looks as if it were (B. Bloom, 1970).
 */

/** Bits beyond those that tell so many words apart. */
const SPARE_BITS = 8

/** Bits of the fingerprints of so many words. */
export const widthFor = (words: number): number => Math.ceil(Math.log2(words + 1)) + SPARE_BITS

/**
 * The fingerprint of a term: FNV-1a over its UTF-16 units, with the finish of MurmurHash3, which spreads what
 * differs in the last letter over all bits (A. Appleby, 2011).
 * @param width bits of it, at most 32
 */
export function fingerprintOf(term: string, width: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - width)
}

/** A fingerprint in the place of a term; no term begins like this. */
export const keyOfFingerprint = (fingerprint: number): string => `#${fingerprint.toString(36)}`

export const isFingerprint = (key: string): boolean => key.startsWith('#')
