import { isHangul } from '../../text/hangul.ts'
import type { Lexicon, QueryWord } from '../query.ts'
import type { Vocabulary } from '../vocabulary.ts'

/**
 * Korean compounds are written with and without spaces (배치 그룹, 배치그룹), and so are product names
 * (CloudFront, cloud front). The index has the spelling of the notes; a query is tried in the other one too.
 */

/** Nearly as good as what was typed: only the space differs. */
const RESPACED_WEIGHT = 0.9

const SHORTEST_PIECE = { hangul: 2, latin: 3 }
const LONGEST_PIECE = 24
const MOST_JOINED = 3

export function expandSpacing(words: readonly QueryWord[], { vocabulary, names }: Lexicon): void {
  for (const [index, word] of words.entries()) {
    joinFrom(index, words, vocabulary)
    if (vocabulary.has(word.term)) continue
    const pieces = split(word.term, vocabulary)
    if (!pieces) continue
    // English words are made of others by chance: `coldown` of cold and own.
    const isMeant = isHangul(word.term) || names.haveTogether(pieces.map((piece) => [[piece]]))
    if (isMeant) word.alternatives.push({ terms: pieces, weight: RESPACED_WEIGHT })
  }
}

/** 오토 스케일링 is also tried as 오토스케일링. */
function joinFrom(start: number, words: readonly QueryWord[], vocabulary: Vocabulary): void {
  for (let end = start + 2; end <= Math.min(words.length, start + MOST_JOINED); end++) {
    const span = words.slice(start, end)
    const joined = span.map(({ term }) => term).join('')
    if (!vocabulary.isNamed(joined)) continue
    for (const word of span) word.alternatives.push({ terms: [joined], weight: RESPACED_WEIGHT })
  }
}

/** The fewest known words that make up a word; `undefined` when there is no such split. */
function split(word: string, vocabulary: Vocabulary): string[] | undefined {
  const shortest = shortestPiece(word)
  const best: (string[] | undefined)[] = [[]]
  for (let end = shortest; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PIECE); start <= end - shortest; start++) {
      const before = best[start]
      const piece = word.slice(start, end)
      if (!before || !vocabulary.isNamed(piece)) continue
      if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, piece]
    }
  }
  return best[word.length]
}

const shortestPiece = (word: string): number =>
  isHangul(word) ? SHORTEST_PIECE.hangul : SHORTEST_PIECE.latin
