import { completions } from '../../text/composition.ts'
import type { Lexicon, QueryWord } from '../query.ts'

/** The word may be finished as it stands, or be the beginning of another one. */
const COMPLETED_WEIGHT = 0.8
/** A word the index has is more probably finished, unless it is a single syllable. */
const LONGER_WEIGHT = 0.4
/** What a word loses of that when hardly any of it is typed: of two completions the shorter is likelier. */
const UNTYPED_COST = 0.3
/** One consonant or one Latin letter says too little. */
const ENOUGH_TO_COMPLETE = /[가-힣]|[a-z\d].*[a-z\d]/
/** A letter or two begin hundreds of words; the shortest are the likeliest. */
const MOST_COMPLETIONS = 24

/** The last word is unfinished while nothing follows it: 이미지 빌ㄷ, cloudfo. */
export function expandCompletions(words: readonly QueryWord[], { vocabulary }: Lexicon): void {
  const last = words.at(-1)
  if (!last || /\s/.test(last.typed) || !ENOUGH_TO_COMPLETE.test(last.typed)) return
  const isFinished = last.term.length > 1 && vocabulary.has(last.term)
  const weight = isFinished ? LONGER_WEIGHT : COMPLETED_WEIGHT
  const longer = completions(last.typed)
    .flatMap((range) => vocabulary.between(range))
    .filter((term) => term !== last.term)
    .sort((a, b) => a.length - b.length)
  for (const term of longer.slice(0, MOST_COMPLETIONS)) {
    const share = Math.min(1, last.typed.length / term.length)
    last.alternatives.push({ terms: [term], weight: weight * (1 - UNTYPED_COST * (1 - share)) })
  }
}
