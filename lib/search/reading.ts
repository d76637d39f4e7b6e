import type { Alternative, QueryWord } from './query.ts'

/**
 * A query as it was understood: each word that means something else than what was typed is replaced by that.
 * @param meaningOf the alternative by which a word matched
 */
export function readingOf(
  text: string,
  words: readonly QueryWord[],
  meaningOf: (word: QueryWord) => Alternative | undefined,
): string {
  let reading = ''
  let position = 0
  let previous: string | undefined
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const guess = meaningOf(word)?.guess
    // Several words can make one guess: ㅂㅊ ㄱㄹ is 배치 그룹, once.
    const isContinued = guess !== undefined && guess === previous
    reading += isContinued ? '' : text.slice(position, word.start)
    reading += guess === undefined ? text.slice(word.start, word.end) : isContinued ? '' : guess
    position = word.end
    previous = guess
  }
  return reading + text.slice(position)
}
