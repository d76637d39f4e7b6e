/**
 * Hangul syllables by arithmetic: a syllable is lead × 588 + vowel × 28 + tail from U+AC00
 * (The Unicode Standard, 3.12 Conjoining Jamo Behavior).
 */
const FIRST = 0xac00
const LAST = 0xd7a3
const TAILS = 28
const SYLLABLES_OF_LEAD = 588

/** Jamo as a keyboard gives them, in the order of the syllable block. */
export const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
export const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
export const TAIL_JAMO = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']

/** Tails typed with two keys, as the tail that stays and the lead that moves on when a vowel follows. */
export const DOUBLE_TAILS: Record<string, readonly [string, string]> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['ㄴ', 'ㅎ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['ㄹ', 'ㅎ'],
  ㅄ: ['ㅂ', 'ㅅ'],
}

/** A syllable block by the numbers of its parts; `tail` is 0 when it has none. */
export interface Syllable {
  lead: number
  vowel: number
  tail: number
}

/** Whether a text is made of composed syllables alone. */
export const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text)

/** The parts of a composed syllable; `undefined` for any other character. */
export function decompose(char: string): Syllable | undefined {
  const code = char.charCodeAt(0)
  if (!(code >= FIRST && code <= LAST)) return undefined
  const index = code - FIRST
  return {
    lead: Math.floor(index / SYLLABLES_OF_LEAD),
    vowel: Math.floor((index % SYLLABLES_OF_LEAD) / TAILS),
    tail: index % TAILS,
  }
}

/** The syllable block of its parts. */
export const compose = ({ lead, vowel, tail }: Syllable): string =>
  String.fromCharCode(FIRST + lead * SYLLABLES_OF_LEAD + vowel * TAILS + tail)

/** The jamo of a tail number; `''` for 0. */
export const tailJamo = (tail: number): string => TAIL_JAMO[tail] ?? ''

/** All syllables with a tail. */
export function syllablesWith(tail: string): string {
  const first = FIRST + TAIL_JAMO.indexOf(tail)
  return Array.from({ length: LEADS.length * VOWELS.length }, (_, n) =>
    String.fromCharCode(first + n * TAILS),
  ).join('')
}

/** What stays and what moves to the next syllable when a vowel is typed after this tail. */
export function splitTail(tail: number): { stays: number; moves: string } {
  const jamo = tailJamo(tail)
  const [stays, moves] = DOUBLE_TAILS[jamo] ?? ['', jamo]
  return { stays: TAIL_JAMO.indexOf(stays), moves }
}

/**
 * The leading consonants (초성) of a text: 배치 is ㅂㅊ. A tail of two consonants, which a keyboard makes of
 * ㄱㅅ, is two. Other characters stay.
 */
export const initialsOf = (text: string): string =>
  Array.from(text, (char) => {
    const syllable = decompose(char)
    return syllable ? LEADS[syllable.lead] : (DOUBLE_TAILS[char]?.join('') ?? char)
  }).join('')

const RIEUL = TAIL_JAMO.indexOf('ㄹ')

/** How a word ends, for particles that agree with it: on a vowel, on ㄹ, on another consonant. */
export function endingOf(word: string): 'vowel' | 'rieul' | 'consonant' | undefined {
  const syllable = decompose(word.slice(-1))
  if (!syllable) return undefined
  if (syllable.tail === 0) return 'vowel'
  return syllable.tail === RIEUL ? 'rieul' : 'consonant'
}
