import { soundOfHangul } from '../../text/sounds.ts'
import { isPredicate } from '../predicates.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** An English word in Hangul letters that no author foresaw: probable, but vowels are not compared. */
const SOUND_WEIGHT = 0.7
/** Fewer consonants belong to too many words; an `a` is the mark of a vowel that comes first. */
const ENOUGH_CONSONANTS = /[^a]{3}/

/** A Korean word that means nothing as it stands may be an English one: 디레지스트레이션, 쿼터. */
export function expandSounds(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (const { term, alternatives } of words) {
    if (alternatives.length > 0 || isPredicate(term)) continue
    const sound = soundOfHangul(term)
    if (!ENOUGH_CONSONANTS.test(sound)) continue
    for (const word of lexicon.sounds.get(sound) ?? [])
      alternatives.push({ terms: [word], weight: SOUND_WEIGHT, guess: word })
  }
}
