/**
 * How a word sounds, roughly: the consonants of a Latin word and of its transliteration in Hangul are the same,
 * 디레지스트레이션 as deregistration. Vowels are left out, because Hangul writes some that English does not say;
 * only whether one comes first is kept.
 * Rules: 외래어 표기법 (문화체육관광부 고시 제2017-14호), 제3장 제1절, the other way round.
 */
import { decompose, LEADS, tailJamo } from './hangul.ts'

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

/** What English letters sound like; the longer and the more special come first. */
const ENGLISH: [spelling: RegExp, sound: string][] = [
  [/^kn/, 'n'],
  [/^wr/, 'l'],
  [/tion|sion|cian|ssion/, 'sn'],
  [/tious|cious|scious/, 'ss'],
  [/ture/, 'j'],
  [/sch/, 'sk'],
  [/tch|ch|dge?(?=[eiy])/, 'j'],
  [/ght/, 't'],
  [/gh/, ''],
  [/sh|sc(?=[eiy])|th|z/, 's'],
  [/ph|f|v/, 'p'],
  [/ck|q|k/, 'k'],
  [/cc(?=[eiy])|x/, 'ks'],
  [/c(?=[eiy])/, 's'],
  [/c/, 'k'],
  [/g(?=[eiy])|j/, 'j'],
  [/ng(?![aeiouy])/, 'n'],
  [/g/, 'k'],
  [/d/, 't'],
  [/b/, 'p'],
  // An r is heard before a vowel only: server is 서버.
  [/r(?=[aeiouy])|l/, 'l'],
  [/[tspnmh]/, '$&'],
]
const ENGLISH_PART = new RegExp(
  ENGLISH.map(([{ source }]) => `(${source})`).join('|') + '|[a-z]',
  'g',
)

/** The sound of an English word; `''` for any other. */
export function soundOfEnglish(word: string): string {
  if (!/^[a-z]+$/.test(word)) return ''
  const sound = word.replace(ENGLISH_PART, (letters, ...groups: (string | undefined)[]) => {
    const rule = groups.slice(0, ENGLISH.length).findIndex((group) => group !== undefined)
    return rule < 0 ? '' : ENGLISH[rule]![1].replace('$&', letters)
  })
  return withFirst(sound, /^(?!wr)[aeiouwy]/.test(word))
}

/** A sound that begins with a vowel has the mark of it; double consonants are one. */
const withFirst = (sound: string, isVowel: boolean): string =>
  (isVowel ? 'a' : '') + sound.replace(/(.)\1+/g, '$1')
