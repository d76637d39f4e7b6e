import type { Corpus, CorpusNote } from './corpus.ts'
import { Evidence, type Strengths } from './evidence.ts'
import { similarity } from './names.ts'
import type { QueryWord } from './query.ts'

/**
 * How results are ordered. Everything that decides is here, in lib/search/evidence.ts (what a match in a
 * field is worth) and in the weights of lib/search/expand (what a guess is worth).
 */

/** A document that has all words comes before one that has some, however well: the power makes the gap. */
const COVERAGE_POWER = 1.5
/** Below this share of the query's weight a result is an accident: better to say that nothing was found. */
const LEAST_COVERAGE = 0.34
/** A word found in another section of the same note speaks for this section, but less. */
const ELSEWHERE_SHARE = 0.5
/** The note whose name was typed comes first, before notes that mention all the words. */
const NOTE_NAME_BONUS = 3
/** A heading or glossary entry that was typed leads to its section, but not past the note of that name. */
const SECTION_NAME_BONUS = 1
/** Half a name is far less than half the reason: every note on instances has that word in its names. */
const LIKENESS_POWER = 2
/** Names are compared for the best notes only: it is the dear part, and cannot lift a note from far below. */
const NOTES_COMPARED_BY_NAME = 60
/** Notes far below the best are noise. */
const FURTHER_NOTE_SHARE = 0.12
/** Further sections of a note are shown while they are nearly as good as its best. */
const FURTHER_SECTION_SHARE = 0.7

export interface RankedSection {
  /** Number of the document. */
  document: number
  score: number
}

export interface RankedNote {
  note: CorpusNote
  score: number
  /** Best first; at least one. */
  sections: RankedSection[]
}

/** A word with what it is worth in this query, and where it matches. */
interface WeighedWord {
  word: QueryWord
  /** Rarity: inverse document frequency over notes, so that the name of a service weighs little. */
  weight: number
  strengths: Strengths
}

/** The notes that answer a query, best first, each with the sections that do. */
export function rank(words: QueryWord[], corpus: Corpus): RankedNote[] {
  const evidence = new Evidence(corpus)
  const known = words
    .map((word) => weigh(word, evidence.ofWord(word), corpus))
    .filter(({ strengths }) => strengths.size > 0)
  const weights = known.map(({ weight }) => weight)
  // A word that no note has weighs like the others: it may be the one that matters, or an ending.
  const total = (sum(weights) / (known.length || 1)) * words.length
  const notes = [...notesOf(known, corpus)]
    .map((note) => rankNote(note, known, total))
    .filter((ranked) => ranked !== undefined)
    .sort(byScore)
    .slice(0, NOTES_COMPARED_BY_NAME)
  const compared = notes.map((ranked) => compareNames(ranked, known, total, corpus)).sort(byScore)
  return compared.filter(({ score }) => score >= FURTHER_NOTE_SHARE * compared[0]!.score)
}

function weigh(word: QueryWord, strengths: Strengths, corpus: Corpus): WeighedWord {
  const frequency = new Set(
    [...strengths.keys()].map((document) => corpus.documents[document]!.note),
  ).size
  const weight = Math.log(1 + (corpus.notes.length - frequency + 0.5) / (frequency + 0.5))
  return { word, weight, strengths }
}

const notesOf = (words: WeighedWord[], corpus: Corpus): Set<CorpusNote> =>
  new Set(
    words.flatMap(({ strengths }) => [...strengths.keys()]).map((n) => corpus.documents[n]!.note),
  )

/** A note's sections by how well they match; `undefined` when even the whole note matches too little. */
function rankNote(note: CorpusNote, words: WeighedWord[], total: number): RankedNote | undefined {
  const numbers = Array.from({ length: note.count }, (_, index) => note.first + index)
  const bestInNote = words.map(({ strengths }) =>
    Math.max(...numbers.map((number) => strengths.get(number) ?? 0)),
  )
  // A guess covers a word only as far as it is worth; a literal match in the text covers it whole.
  const coverage = sum(words.map(({ weight }, i) => weight * Math.min(1, bestInNote[i]!))) / total
  if (coverage < LEAST_COVERAGE) return undefined
  const factor = coverage ** COVERAGE_POWER / total
  const sections = numbers
    .filter((number) => words.some(({ strengths }) => strengths.has(number)))
    .map((document) => {
      const strengths = words.map(({ strengths, weight }, i) => {
        const here = strengths.get(document) ?? 0
        return weight * Math.max(here, ELSEWHERE_SHARE * bestInNote[i]!)
      })
      return { document, score: factor * sum(strengths) }
    })
    .sort(byScore)
  return { note, score: sections[0]!.score, sections }
}

/** Adds what the likeness of names is worth, and leaves the sections worth showing. */
function compareNames(
  ranked: RankedNote,
  words: WeighedWord[],
  total: number,
  corpus: Corpus,
): RankedNote {
  const { note } = ranked
  const bestOf = (names: string[][], compared: WeighedWord[], totalOfCompared: number) =>
    Math.max(...names.map((name) => similarity(name, compared, totalOfCompared))) ** LIKENESS_POWER
  const ofNote = NOTE_NAME_BONUS * bestOf(note.names, words, total)
  // Words of the title lead to every section alike: the rest of the query chooses among them.
  const rest = words.filter((word) => similarity(note.names[0]!, [word], word.weight) === 0)
  const totalOfRest = sum(rest.map(({ weight }) => weight))
  const sections = ranked.sections
    .map(({ document, score }) => {
      const likeness = bestOf(corpus.documents[document]!.names, rest, totalOfRest)
      const ofSection = SECTION_NAME_BONUS * likeness * (totalOfRest / total)
      return { document, score: score + ofNote + ofSection }
    })
    .sort(byScore)
  return { note, score: sections[0]!.score, sections: worthShowing(sections, note) }
}

/** The best section, and others that say nearly as much, and more than the name of the note. */
function worthShowing(sections: RankedSection[], note: CorpusNote): RankedSection[] {
  const best = sections[0]!
  // When every section matches, by the name of the note, the ones that say no more than that are no news.
  const floor = sections.length === note.count ? sections.at(-1)!.score : 0
  const further = sections
    .slice(1)
    .filter(({ score }) => score > floor && score >= FURTHER_SECTION_SHARE * best.score)
  return [best, ...further]
}

/** Equal scores keep the order of the site: sorting is stable, and what comes first is read first. */
const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
