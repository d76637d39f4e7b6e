import { soundOfHangul } from '../../text/sounds.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** An English word in Hangul letters that no author foresaw: probable, but vowels are not compared. */
const SOUND_WEIGHT = 0.7
/** Fewer consonants belong to too many words. */
const SHORTEST = 3

/** A Korean word that means nothing as it stands may be an English one: 디레지스트레이션, 쿼터. */
export function expandSounds(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (const { term, alternatives } of words) {
    if (alternatives.length > 0) continue
    const sound = soundOfHangul(term)
    if (sound.length < SHORTEST) continue
    for (const word of lexicon.sounds.get(sound) ?? [])
      alternatives.push({ terms: [word], weight: SOUND_WEIGHT, guess: word })
  }
}
