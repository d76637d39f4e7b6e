import { haveAlikeVowels, soundOfHangul } from '../../text/sounds.ts'
import { isPredicate } from '../predicates.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** An English word in Hangul letters that no author foresaw: probable, but vowels are hardly compared. */
const SOUND_WEIGHT = 0.7
/** A word that the index has is most of all itself: 폴리시 also finds a policy. */
const ALSO_WEIGHT = 0.5
/** Fewer consonants belong to too many words; an `a` is the mark of a vowel that comes first. */
const ENOUGH_CONSONANTS = /[^a]{3}/

/** A Korean word may be an English one: 디레지스트레이션, 폴리시. It is a guess where it means nothing as it stands. */
export function expandSounds(words: readonly QueryWord[], lexicon: Lexicon): void {
  for (const { term, alternatives } of words) {
    const sound = soundOfHangul(term)
    if (!ENOUGH_CONSONANTS.test(sound) || isPredicate(term)) continue
    const isKnown = alternatives.length > 0
    for (const word of lexicon.sounds.get(sound) ?? []) {
      if (!haveAlikeVowels(term, word)) continue
      const terms = [word]
      alternatives.push(
        isKnown ? { terms, weight: ALSO_WEIGHT } : { terms, weight: SOUND_WEIGHT, guess: word },
      )
    }
  }
}
