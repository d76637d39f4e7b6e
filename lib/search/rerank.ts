import { memoizedFor } from '../text/memoized.ts'
import { compact } from '../text/normalize.ts'
import { analyzeName } from './analyzer.ts'
import type { ReadersWords } from './files.ts'
import { Pairs } from './letter-pairs.ts'
import type { RankedNote, RankedSection, Ranking } from './ranking.ts'

/**
 * The second stage of ranking, for whole sentences. In everyday words a reader shares verbs and turns of phrase with
 * the section that answers, and more of them with the questions of other readers; the index, made of nouns, knows
 * neither. So the best notes are compared with the sentence once their texts are here, pair of letters by pair of
 * letters, so that 끄지 and 끄고 have something in common. Five voices speak:
 * - the index;
 * - `said`: the section that has the most of the sentence, in its text or its questions;
 * - `asked`: the question most like it by pairs of letters, and `askedInWords`: by words;
 * - `usual`: how usual the pairs are in the texts and questions of this note, and unusual in those of the others.
 */

/** A question is a sentence like the query; what the note says is written otherwise. */
const QUESTION_WEIGHT = 2

/** Among the sections of one note, headings and words speak loudest, then all that is said and asked there. */
const SECTION_INDEX_WEIGHT = 3
const SECTION_SAID_WEIGHT = 2

/** A question that has so much in common with the sentence may be shown as what was asked. */
const SAME_QUESTION = 0.45

export interface ComparedNote extends RankedNote {
  /** Titles of its sections, `''` for the lead. */
  titles: string[]
  /** Of its sections. */
  texts: string[]
}

/** One whose readers' words are here too. */
export interface AskedNote extends ComparedNote {
  readers: ReadersWords
}

/**
 * The notes in their final order, and the sections of each in theirs.
 * @param notes the best by the index, with their sections in its order
 * @param sentence as it was read
 * @param ranking of the sentence
 */
export function rerank(
  notes: readonly AskedNote[],
  sentence: string,
  ranking: Ranking,
): RankedNote[] {
  const best = Math.max(...notes.map(({ score }) => score))
  const letters = notes.map(lettersOf)
  const pairs = new Pairs(compact(sentence), letters.map(allOf))
  return notes
    .map((compared, index) => {
      const voices = voicesOf(compared, letters[index]!, pairs, ranking)
      const loudest = (voice: 'said' | 'asked' | 'askedInWords') =>
        largest(voices.map((ofSection) => ofSection[voice]))
      const byReaders = loudest('asked') + loudest('askedInWords') + pairs.usualIn(index)
      return {
        note: compared.note,
        score: compared.score / best + loudest('said') + QUESTION_WEIGHT * byReaders,
        sections: reorder(compared, voices),
      }
    })
    .sort((a, b) => b.score - a.score)
}

/** What speaks for a section but the index, each from 0 to 1. */
interface Voices {
  said: number
  asked: number
  askedInWords: number
  /** The question most like the sentence, when it may be called the same. */
  question?: string
}

function voicesOf(
  { readers }: AskedNote,
  letters: readonly Letters[],
  pairs: Pairs,
  ranking: Ranking,
): Voices[] {
  return letters.map(({ text, questions }, section) => {
    const asked = questions.map((question) => pairs.alikeness(question))
    const asks = readers.questions[section]!
    const inWords = asks.map((ask) => ranking.likeness(analyzeName(ask).words))
    const both = asked.map((alike, index) => (alike + inWords[index]!) / 2)
    const same = both.findIndex((alike) => alike >= SAME_QUESTION && alike === largest(both))
    return {
      said: pairs.shareIn([text, ...questions]),
      asked: largest(asked),
      askedInWords: largest(inWords),
      ...(same >= 0 && { question: asks[same]! }),
    }
  })
}

/** The section that answers best, and the others that the index found. */
function reorder({ note, sections }: ComparedNote, voices: readonly Voices[]): RankedSection[] {
  const best = sections[0]!.score
  const byDocument = new Map(sections.map(({ document, score }) => [document, score / best]))
  const [first, ...others] = voices
    .map(({ said, asked, askedInWords, question }, section) => {
      const document = note.first + section
      const byIndex = SECTION_INDEX_WEIGHT * (byDocument.get(document) ?? 0)
      const score = byIndex + SECTION_SAID_WEIGHT * said + asked + askedInWords
      return { document, question, score }
    })
    .sort((a, b) => b.score - a.score)
  return [first!, ...others.filter(({ document }) => byDocument.has(document))]
}

/** Letters of a section and of the questions it answers, without case, spaces and punctuation. */
interface Letters {
  text: string
  questions: string[]
}

const lettersOfQuestions = memoizedFor(({ questions }: ReadersWords) =>
  questions.map((ofSection) => ofSection.map(compact)),
)
const lettersOfTexts = memoizedFor((texts: readonly string[]) => texts.map(compact))

const lettersOf = ({ titles, texts, readers }: AskedNote): Letters[] => {
  const questions = lettersOfQuestions(readers)
  return lettersOfTexts(texts).map((text, section) => ({
    text: compact(titles[section]!) + text,
    questions: questions[section]!,
  }))
}

const allOf = (sections: readonly Letters[]): string[] =>
  sections.flatMap(({ text, questions }) => [text, ...questions])

const largest = (numbers: number[]): number => Math.max(0, ...numbers)
