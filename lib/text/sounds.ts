/**
 * How a word sounds, roughly: the consonants of a Latin word and of its transliteration in Hangul are the same,
 * 디레지스트레이션 as deregistration. Vowels are left out, because Hangul writes some that English does not say:
 * only whether one comes first is kept, and how many there are can be compared.
 * Rules: 외래어 표기법 (문화체육관광부 고시 제2017-14호), 제3장 제1절, the other way round.
 */
import { decompose, LEADS, tailJamo, VOWELS } from './hangul.ts'

const OF_LEAD: Record<string, string> = {
  ...{ ㄱ: 'k', ㄲ: 'k', ㅋ: 'k', ㄷ: 't', ㄸ: 't', ㅌ: 't', ㅂ: 'p', ㅃ: 'p', ㅍ: 'p' },
  ...{ ㅈ: 'j', ㅉ: 'j', ㅊ: 'j', ㅅ: 's', ㅆ: 's', ㄴ: 'n', ㅁ: 'm', ㄹ: 'l', ㅎ: 'h', ㅇ: '' },
}
const OF_TAIL: Record<string, string> = {
  ...{ ㄱ: 'k', ㅋ: 'k', ㄷ: 't', ㅅ: 't', ㅌ: 't', ㅂ: 'p', ㅍ: 'p' },
  ...{ ㄴ: 'n', ㅁ: 'm', ㄹ: 'l', ㅇ: 'n' },
}

/** The sound of a word in Hangul; `''` for any other. */
export function soundOfHangul(word: string): string {
  let sound = ''
  for (const char of word) {
    const syllable = decompose(char)
    if (!syllable) return ''
    sound += OF_LEAD[LEADS[syllable.lead]!]! + (OF_TAIL[tailJamo(syllable.tail)] ?? '')
  }
  return withFirst(sound, decompose(word)?.lead === LEADS.indexOf('ㅇ'))
}

/** Letters whose sound depends on where they stand; the first come first. */
const IN_PLACE: [spelling: RegExp, instead: string][] = [
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/dg(?=[eiy])/g, 'j'],
  [/c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  // An r is heard before a vowel only: server is 서버.
  [/r(?![aeiouy])/g, ''],
  [/ng(?![aeiouy])/g, 'n'],
]
/** What letters sound like otherwise. All others are vowels. */
const OF_LETTERS: Record<string, string> = {
  ...{ tion: 'sn', sion: 'sn', ssion: 'sn', tious: 's', ture: 'j', sch: 'sk', tch: 'j', ch: 'j' },
  ...{ ght: 't', gh: '', sh: 's', th: 's', z: 's', ph: 'p', f: 'p', v: 'p', b: 'p' },
  ...{ ck: 'k', q: 'k', k: 'k', c: 'k', g: 'k', x: 'ks', j: 'j', d: 't', r: 'l', l: 'l' },
  ...{ t: 't', s: 's', p: 'p', n: 'n', m: 'm', h: 'h' },
}
const LETTERS = new RegExp(
  `${Object.keys(OF_LETTERS)
    .sort((a, b) => b.length - a.length)
    .join('|')}|[a-z]`,
  'g',
)

/** The sound of an English word; `''` for any other. */
export function soundOfEnglish(word: string): string {
  if (!/^[a-z]+$/.test(word)) return ''
  let sound = word
  for (const [spelling, instead] of IN_PLACE) sound = sound.replace(spelling, instead)
  sound = sound.replace(LETTERS, (letters) => OF_LETTERS[letters] ?? '')
  return withFirst(sound, /^(?!wr)[aeiouwy]/.test(word))
}

/** A sound that begins with a vowel has the mark of it; double consonants are one. */
const withFirst = (sound: string, isVowel: boolean): string =>
  (isVowel ? 'a' : '') + sound.replace(/(.)\1+/g, '$1')

/** Few consonants are the same in many words: those must have as many vowels too. */
const FEW_CONSONANTS = 3

/** Whether words of the same sound have about as many vowels: 베이스드 and based, and not 뷁쉙뛟. */
export function haveAlikeVowels(hangul: string, english: string): boolean {
  // The e at the end of a word and of a past is not heard: package, based.
  const inEnglish = english.replace(/ed?$/, '').match(/[aeiouy]+/g)?.length ?? 0
  if (inEnglish === 0) return false
  const isShort = soundOfHangul(hangul).replace(/^a/, '').length <= FEW_CONSONANTS
  const tolerance = isShort ? 0 : 1
  const { most, least } = vowelsOf(hangul)
  return inEnglish >= least - tolerance && inEnglish <= most + tolerance
}

/** Consonants after which an ㅣ at the end may be one that English does not have: 패키지 is package. */
const SOFT_LEADS = [...'ㅅㅈㅊㅌ']

/** Vowels that English would have too. An ㅡ is between consonants, and vowels in a row are one: 에이, 비어. */
function vowelsOf(hangul: string): { least: number; most: number } {
  let most = 0
  let isOpen = false
  let isSoft = false
  for (const char of hangul) {
    const { lead, vowel, tail } = decompose(char)!
    const isVowel = VOWELS[vowel] !== 'ㅡ'
    if (isVowel && !(isOpen && LEADS[lead] === 'ㅇ')) most++
    isOpen = isVowel && tail === 0
    isSoft = isOpen && VOWELS[vowel] === 'ㅣ' && SOFT_LEADS.includes(LEADS[lead]!)
  }
  return { least: isSoft ? most - 1 : most, most }
}
