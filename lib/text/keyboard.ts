/**
 * The standard Korean keyboard (두벌식, KS X 5002) and the Latin one on the same keys: what was typed with the
 * wrong one, and the keys a text takes, for counting slips. Capital letters are keys with Shift.
 */
import { compose, decompose, DOUBLE_TAILS, LEADS, TAIL_JAMO, VOWELS } from './hangul.ts'

const KEY_OF_JAMO: Record<string, string> = Object.fromEntries(
  [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ'].map((jamo, index) => [
    jamo,
    [...'qwertyuiopasdfghjklzxcvbnmQWERTOP'][index]!,
  ]),
)
const JAMO_OF_KEY = Object.fromEntries(
  Object.entries(KEY_OF_JAMO).map(([jamo, key]) => [key, jamo]),
)

/** Jamo typed with two keys, as the jamo of those keys. */
const DOUBLE: Record<string, readonly [string, string]> = {
  ...DOUBLE_TAILS,
  ㅘ: ['ㅗ', 'ㅏ'],
  ㅙ: ['ㅗ', 'ㅐ'],
  ㅚ: ['ㅗ', 'ㅣ'],
  ㅝ: ['ㅜ', 'ㅓ'],
  ㅞ: ['ㅜ', 'ㅔ'],
  ㅟ: ['ㅜ', 'ㅣ'],
  ㅢ: ['ㅡ', 'ㅣ'],
}

const keysOfJamo = (jamo: string): string =>
  (DOUBLE[jamo] ?? [jamo]).map((part) => KEY_OF_JAMO[part] ?? part).join('')

const LEAD_KEYS = LEADS.map(keysOfJamo)
const VOWEL_KEYS = VOWELS.map(keysOfJamo)
const TAIL_KEYS = TAIL_JAMO.map(keysOfJamo)

const KEYS = new Map([...LEADS, ...VOWELS, ...TAIL_JAMO].map((jamo) => [jamo, keysOfJamo(jamo)]))

/** The keys that type a text: 인스턴스 is `dlstmxjstm`. What is no Hangul stays as it is. */
export function toKeys(text: string): string {
  let keys = ''
  for (const char of text) {
    const syllable = decompose(char)
    keys += syllable
      ? LEAD_KEYS[syllable.lead]! + VOWEL_KEYS[syllable.vowel]! + TAIL_KEYS[syllable.tail]!
      : (KEYS.get(char) ?? char)
  }
  return keys
}

const WHOLE_OF_PARTS = new Map(
  Object.entries(DOUBLE).map(([whole, parts]) => [parts.join(''), whole]),
)

/**
 * What the keys of a Latin text give on the Korean keyboard: `dlstmxjstm` is 인스턴스. Jamo that make no
 * syllable stay jamo; a capital without a letter of its own counts as its small letter, as on the keyboard.
 */
export function toHangul(keys: string): string {
  const jamo = Array.from(keys, (key) => JAMO_OF_KEY[key] ?? JAMO_OF_KEY[key.toLowerCase()] ?? key)
  let text = ''
  for (let at = 0; at < jamo.length;) {
    const { syllable, length } = syllableAt(jamo, at)
    text += syllable
    at += length
  }
  return text
}

/** The longest syllable that begins at a jamo, as a keyboard composes it; the jamo itself when there is none. */
function syllableAt(jamo: string[], at: number): { syllable: string; length: number } {
  const lead = LEADS.indexOf(jamo[at]!)
  const vowelLength = lead < 0 ? 0 : vowelLengthAt(jamo, at + 1)
  if (vowelLength === 0) return { syllable: jamo[at]!, length: 1 }
  const vowel = VOWELS.indexOf(joined(jamo.slice(at + 1, at + 1 + vowelLength)))
  const tailStart = at + 1 + vowelLength
  const tailLength = tailLengthAt(jamo, tailStart)
  const tail = TAIL_JAMO.indexOf(joined(jamo.slice(tailStart, tailStart + tailLength)))
  return { syllable: compose({ lead, vowel, tail }), length: 1 + vowelLength + tailLength }
}

const joined = (parts: string[]): string => WHOLE_OF_PARTS.get(parts.join('')) ?? parts.join('')

const isVowel = (jamo: string | undefined): boolean => jamo !== undefined && VOWELS.includes(jamo)

function vowelLengthAt(jamo: string[], at: number): number {
  if (!isVowel(jamo[at])) return 0
  const pair = jamo[at]! + (jamo[at + 1] ?? '')
  return WHOLE_OF_PARTS.has(pair) && isVowel(jamo[at + 1]) ? 2 : 1
}

/** A consonant before a vowel begins the next syllable. */
function tailLengthAt(jamo: string[], at: number): number {
  const isTail = (length: number) => {
    const tail = joined(jamo.slice(at, at + length))
    return tail.length === 1 && TAIL_JAMO.includes(tail) && !isVowel(jamo[at + length])
  }
  if (jamo[at + 1] !== undefined && isTail(2)) return 2
  return jamo[at] !== undefined && isTail(1) ? 1 : 0
}
