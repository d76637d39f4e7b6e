import { memoized } from '../text/memoized.ts'
import { sum } from './sum.ts'

/** How much the evidence of all notes weighs against that of one, in texts: a pair seen once may be there by chance. */
const TEXTS_OF_ALL = 5

interface Pair {
  letters: string
  /** How many texts of each note have it. */
  counts: number[]
  /** How rare it is among the texts: what all of them say tells nothing. */
  rarity: number
  /** In how much of all texts it is. */
  share: number
}

/** The pairs of letters of a sentence, and what each of them tells about the texts that it is compared with. */
export class Pairs {
  private readonly pairs: Pair[]
  /** Of all pairs together. */
  private readonly rarity: number

  /**
   * @param sentence its letters, without case, spaces and punctuation
   * @param notes the texts and questions of each note, in the same way
   */
  constructor(
    sentence: string,
    private readonly notes: readonly string[][],
  ) {
    const total = sum(notes.map(({ length }) => length))
    this.pairs = Array.from(pairsOf(sentence), (letters) => {
      const counts = notes.map((texts) => texts.filter((text) => text.includes(letters)).length)
      const frequency = sum(counts)
      const rarity = Math.log(1 + total / (frequency + 0.5))
      return { letters, counts, rarity, share: frequency / total }
    })
    this.rarity = sum(this.pairs.map(({ rarity }) => rarity))
  }

  /** How much of the sentence some texts have together, from 0 to 1. */
  shareIn(texts: readonly string[]): number {
    return this.shareOf(
      this.pairs.filter(({ letters }) => texts.some((text) => text.includes(letters))),
    )
  }

  /** How alike a question and the sentence are, from 0 to 1: the harmonic mean of what each has of the other. */
  alikeness(question: string): number {
    const shared = this.pairs.filter(({ letters }) => question.includes(letters))
    if (shared.length === 0) return 0
    const ofSentence = this.shareOf(shared)
    const ofQuestion = shared.length / countOfPairs(question)
    return (2 * ofSentence * ofQuestion) / (ofSentence + ofQuestion)
  }

  private shareOf(pairs: readonly Pair[]): number {
    return sum(pairs.map(({ rarity }) => rarity)) / (this.rarity || 1)
  }

  /**
   * How much more usual the pairs are in the texts of a note than in those of all: the mean logarithm of the ratio,
   * above 0 when they are (naive Bayes, with the prior of C. Zhai, J. Lafferty, "A Study of Smoothing Methods for
   * Language Models", 2004).
   * @param note its place among the notes
   */
  usualIn(note: number): number {
    const size = this.notes[note]!.length
    const logarithms = this.pairs.map(({ counts, share }) => {
      // What none of them says tells them apart no more than what all of them say.
      if (share === 0) return 0
      return Math.log((counts[note]! + TEXTS_OF_ALL * share) / (size + TEXTS_OF_ALL) / share)
    })
    return sum(logarithms) / (logarithms.length || 1)
  }
}

const pairsOf = (letters: string): Set<string> =>
  new Set(Array.from({ length: letters.length - 1 }, (_, start) => letters.slice(start, start + 2)))

/** The questions are the same for every sentence. */
const countOfPairs = memoized((letters) => pairsOf(letters).size)
