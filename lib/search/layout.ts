import { toHangul, toKeys } from '../text/keyboard.ts'

/**
 * A query with the pieces that were typed on the wrong keyboard as the other one gives them: `qocl 그룹` is
 * 배치 그룹, `ㄷㅊ2` is ec2.
 * @param hasUnknown whether something in a piece means nothing as it stands
 * @param isKnown whether a conversion is made of known words
 */
export function inOtherLayout(
  query: string,
  hasUnknown: (piece: string) => boolean,
  isKnown: (conversion: string) => boolean,
): string {
  return query.replace(/\S+/g, (piece) =>
    hasUnknown(piece) ? (readingsOf(piece).find(isKnown) ?? piece) : piece,
  )
}

const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ]/
/** A conversion that leaves single jamo is none, but the last syllable may still be in the making. */
const WHOLE_SYLLABLES = /^[^ㄱ-ㅎㅏ-ㅣ]*[ㄱ-ㅎ]?$/
/** Leading consonants are a way to type of their own: lib/search/expand/initials.ts. */
const CONSONANTS = /^[ㄱ-ㅎ]+$/

function readingsOf(piece: string): string[] {
  if (CONSONANTS.test(piece)) return []
  if (HANGUL.test(piece)) return [toKeys(piece)]
  // With Caps Lock every key is a capital, and some capitals are other jamo.
  const hangul = [toHangul(piece), toHangul(piece.toLowerCase())]
  return hangul.filter((text) => /[가-힣]/.test(text) && WHOLE_SYLLABLES.test(text))
}
