import type { Term } from './types.ts'

const HANGUL_BASE = 0xac00
const SYLLABLES_AN_INITIAL = 588
/** Initial consonants in the order of their syllables (Unicode 3.12); doubled ones count as single. */
const INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'
const OTHER = '#'

const isInitial = (initial: string): boolean => INITIALS.includes(initial)

/** The group of a word in an index: its first consonant, its first Latin letter, or `#`. */
export function initialOf(word: string): string {
  const first = word.charCodeAt(0)
  const syllable = first - HANGUL_BASE
  if (syllable >= 0 && syllable < INITIALS.length * SYLLABLES_AN_INITIAL)
    return INITIALS[Math.floor(syllable / SYLLABLES_AN_INITIAL)]!
  return /^[a-z]/i.test(word) ? word[0]!.toUpperCase() : OTHER
}

/** Groups terms by the first sound of their Korean name: ㄱ to ㅎ, then A to Z, then the rest. */
export function groupByInitial(terms: Term[]): { initial: string; terms: Term[] }[] {
  const groups = new Map<string, Term[]>()
  for (const term of terms) {
    const initial = initialOf(term.ko)
    groups.set(initial, [...(groups.get(initial) ?? []), term])
  }
  const rank = (initial: string) => (initial === OTHER ? 2 : isInitial(initial) ? 0 : 1)
  return [...groups]
    .map(([initial, members]) => ({ initial, terms: members }))
    .sort((a, b) => rank(a.initial) - rank(b.initial) || (a.initial < b.initial ? -1 : 1))
}
