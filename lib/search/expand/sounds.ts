import { haveAlikeVowels, soundOfHangul } from '../../text/sounds.ts'
import { isPredicate } from '../predicates.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** An English word in Hangul letters that no author foresaw: probable, but vowels are hardly compared. */
const SOUND_WEIGHT = 0.7
/** A word that the index has is most of all itself: 폴리시 also finds a policy. */
const ALSO_WEIGHT = 0.5
/** Fewer consonants belong to too many words; an `a` is the mark of a vowel that comes first. */
const ENOUGH_CONSONANTS = /[^a]{3}/

/** A sound that more words share is chance, where the query has another word that means nothing. */
const MOST_ALIKE = 2

/** A Korean word may be an English one: 디레지스트레이션, 폴리시. It is a guess where it means nothing as it stands. */
export function expandSounds(words: readonly QueryWord[], lexicon: Lexicon): void {
  const strangers = words.filter(({ alternatives }) => alternatives.length === 0).length
  for (const { term, alternatives } of words) {
    const sound = soundOfHangul(term)
    if (!ENOUGH_CONSONANTS.test(sound) || isPredicate(term)) continue
    const isKnown = alternatives.length > 0
    const alike = (lexicon.sounds.get(sound) ?? []).filter((word) => haveAlikeVowels(term, word))
    if (alike.length > MOST_ALIKE && strangers > 1) continue
    for (const word of alike) {
      const terms = [word]
      alternatives.push(
        isKnown ? { terms, weight: ALSO_WEIGHT } : { terms, weight: SOUND_WEIGHT, guess: word },
      )
    }
  }
}
