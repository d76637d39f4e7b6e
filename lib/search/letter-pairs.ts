import { memoized } from '../text/memoized.ts'

/** How much the evidence of all notes weighs against that of one, in texts: a pair seen once may be there by chance. */
const TEXTS_OF_ALL = 5

/** The pairs of letters of a sentence, and what each of them tells about the texts that it is compared with. */
export class Pairs {
  /** How rare each is among the texts: what all of them say tells nothing. */
  private readonly rarity = new Map<string, number>()
  private readonly total: number
  /** Of each note, how many of its texts have each pair, in the order of the pairs. */
  private readonly counts: number[][]

  /**
   * @param sentence its letters, without case, spaces and punctuation
   * @param notes the texts and questions of each note, in the same way
   */
  constructor(
    sentence: string,
    private readonly notes: readonly string[][],
  ) {
    const pairs = [...pairsOf(sentence)]
    this.counts = notes.map((texts) =>
      pairs.map((pair) => texts.filter((text) => text.includes(pair)).length),
    )
    this.total = sum(notes.map(({ length }) => length))
    for (const [index, pair] of pairs.entries()) {
      const frequency = sum(this.counts.map((ofNote) => ofNote[index]!))
      this.rarity.set(pair, Math.log(1 + this.total / (frequency + 0.5)))
    }
  }

  /** How much of the sentence some texts have together, from 0 to 1. */
  shareIn(texts: readonly string[]): number {
    let [inTexts, all] = [0, 0]
    for (const [pair, rarity] of this.rarity) {
      all += rarity
      if (texts.some((text) => text.includes(pair))) inTexts += rarity
    }
    return inTexts / (all || 1)
  }

  /** How alike a question and the sentence are, from 0 to 1: the harmonic mean of what each has of the other. */
  alikeness(question: string): number {
    let [shared, inQuestion, all] = [0, 0, 0]
    for (const [pair, rarity] of this.rarity) {
      all += rarity
      if (!question.includes(pair)) continue
      inQuestion += rarity
      shared++
    }
    if (shared === 0) return 0
    const ofSentence = inQuestion / all
    const ofQuestion = shared / countOfPairs(question)
    return (2 * ofSentence * ofQuestion) / (ofSentence + ofQuestion)
  }

  /**
   * How much more usual the pairs are in the texts of a note than in those of all: the mean logarithm of the ratio,
   * above 0 when they are (naive Bayes, with the prior of C. Zhai, J. Lafferty, "A Study of Smoothing Methods for
   * Language Models", 2004).
   * @param note its place among the notes
   */
  usualIn(note: number): number {
    const ofNote = this.counts[note]!
    const size = this.notes[note]!.length
    const logarithms = ofNote.map((count, pair) => {
      const frequency = sum(this.counts.map((counts) => counts[pair]!))
      // What none of them says tells them apart no more than what all of them say.
      if (frequency === 0) return 0
      const inAll = frequency / this.total
      return Math.log((count + TEXTS_OF_ALL * inAll) / (size + TEXTS_OF_ALL) / inAll)
    })
    return sum(logarithms) / (logarithms.length || 1)
  }
}

const pairsOf = (letters: string): Set<string> =>
  new Set(Array.from({ length: letters.length - 1 }, (_, start) => letters.slice(start, start + 2)))

/** The questions are the same for every sentence. */
const countOfPairs = memoized((letters) => pairsOf(letters).size)

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)
