import { isHangul } from '../text/hangul.ts'
import type { Corpus, CorpusNote } from './corpus.ts'
import { TAKEAWAY } from './documents.ts'
import {
  ELSEWHERE_SHARE,
  IN_NAME,
  IN_TEXT_ONLY,
  type Evidence,
  type Strengths,
} from './evidence.ts'
import { isIn, similarity, typedNames, type WeightedWord } from './names.ts'
import { weightTogether } from './proximity.ts'
import type { Query, QueryWord } from './query.ts'
import { saidIn } from './said.ts'
import { sum } from './sum.ts'

/**
 * How results are ordered. Everything that decides is here, in lib/search/evidence.ts (what a match in a
 * field is worth) and in the weights of lib/search/expand (what a guess is worth).
 */

/** What a note lacks of a query costs more than its share, unless it has the rest in its names. */
const COVERAGE_POWER = 1.5
/** Below this share of the query's weight a result is an accident: better to say that nothing was found. */
const LEAST_COVERAGE = 0.5
const LEAST_COVERAGE_OF_SENTENCE = 0.3
/** More than this share of the words is no accident, however common they are. */
const ENOUGH_WORDS = 0.5
/** Of so many words, */
const LONG_ENOUGH_TO_JUDGE = 3
/** a note must have this many: one alone (예약, 교체, 비용) stands in sentences on anything. */
const LEAST_WORDS = 2
/** A match of less weight is a guess, and beside a word that means nothing probably a wrong one. */
const SURE = 0.85
/** In a sentence, a Korean word that no name has is rather a circumstance than the matter: 어제, 일요일. */
const PASSING_SHARE = 0.6
/** And one that nothing has is a filler: 멀쩡하던, 뭐였더라. */
const UNKNOWN_SHARE_IN_SENTENCE = 0.2
/** The note whose name was typed comes first, before notes that mention all the words. */
const NOTE_NAME_BONUS = 4
/** Among notes that are called so, the one with the name for its title. */
const ALIAS_SHARE = 0.9
/** A heading or glossary entry that was typed leads to its section, but not past the note of that name. */
const SECTION_NAME_BONUS = 2
/** Half a name is far less than half the reason: every note on instances has that word in its names. */
const LIKENESS_POWER = 3
/** Who types a name and nothing else wants what is called so, and not what it is a part of. */
const EXACT_NAME_BONUS = 1
const ALMOST_ALL = 0.9
/** Names are compared for the best notes only: it is the dear part, and cannot lift a note from far below. */
const NOTES_COMPARED_BY_NAME = 60
/** What the texts say for a section, once they are here, at most: half a heading. */
const SAID = 1
const SAID_IN_TAKEAWAY = 0.3
/** Notes far below the best are noise. */
const FURTHER_NOTE_SHARE = 0.12
/** Further sections of a note are shown while they are nearly as good as its best. */
const FURTHER_SECTION_SHARE = 0.7

export interface RankedSection {
  /** Number of the document. */
  document: number
  score: number
  /** What a reader asked much like this query, and the section answers. */
  question?: string | undefined
}

export interface RankedNote {
  note: CorpusNote
  score: number
  /** Best first; at least one. */
  sections: RankedSection[]
}

/** A word with what it is worth in this query, and where it matches. */
interface WeighedWord extends WeightedWord {
  strengths: Strengths
  /** The strongest match in each note, by the note's number; 0 where it does not match. */
  bestInNotes: Float32Array
}

/** The answers to one query. */
export class Ranking {
  private readonly words: WeighedWord[]
  private readonly least: Least
  private readonly isSentence: boolean
  /** Words of the query, with those that no note has. */
  private readonly count: number
  /** Weight of the whole query. */
  private readonly total: number

  constructor(
    { words, isSentence }: Query,
    private readonly corpus: Corpus,
    evidence: Evidence,
  ) {
    this.words = words
      .map((word) => weigh(word, evidence.ofWord(word), corpus, isSentence))
      .filter(({ bestInNotes }) => bestInNotes.some(isMatch))
    this.least = leastOf(words, this.words, isSentence)
    const unknown = words.filter((word) => !this.words.some((known) => known.word === word))
    const ofUnknown = weightOfUnknown(unknown, this.words, corpus.notes.length, isSentence)
    this.isSentence = isSentence
    this.count = words.length
    this.total = sum(this.words.map(({ weight }) => weight)) + ofUnknown
  }

  /**
   * The notes that answer the query, best first, each with the sections that do.
   * @param isWanted which notes to look at; how rare a word is does not depend on it
   */
  notes(isWanted: (note: CorpusNote) => boolean = () => true): RankedNote[] {
    const wanted = this.corpus.notes.filter(isWanted)
    const isAnswer = (note: CorpusNote) => this.rankNote(note, this.words, this.least)
    // What is no accident in one note is meant, and may be answered by one that says little of it.
    const least = this.isSentence && wanted.some(isAnswer) ? ONE_WORD : this.least
    const notes = wanted
      .map((note) => this.rankNote(note, this.words, least))
      .filter((ranked) => ranked !== undefined)
      .sort(byScore)
      .slice(0, NOTES_COMPARED_BY_NAME)
    const compared = notes.map((ranked) => this.compareNames(ranked)).sort(byScore)
    return compared.filter(({ score }) => score >= FURTHER_NOTE_SHARE * compared[0]!.score)
  }

  /**
   * The sections of a note that answer the query, best first, by what its texts say: the index knows only their
   * headings.
   * @param texts lists of a text for each of the note's documents, in their order
   */
  sections(note: CorpusNote, texts: readonly (readonly string[])[]): RankedSection[] {
    const words = this.words.map((word) => {
      // A word of the title belongs to every section alike.
      if (note.titles.some((title) => isIn(title, word))) return word
      const strengths = word.strengths.slice()
      for (const [position, said] of saidIn(texts, word.word).entries()) {
        const document = note.first + position
        const isTakeaway = this.corpus.documents[document]!.anchor === TAKEAWAY
        strengths[document]! += said * (isTakeaway ? SAID_IN_TAKEAWAY : SAID)
      }
      return { ...word, strengths }
    })
    const ranked = this.rankNote(note, words, NOTHING_LEAST)
    return ranked ? this.compareNames(ranked).sections : []
  }

  /** Whether a note or a section of it is called what was typed. */
  isNameIn({ titles, aliases, first, count }: CorpusNote): boolean {
    const ofSections = this.corpus.documents.slice(first, first + count).flatMap((one) => one.names)
    return [...titles, ...aliases, ...ofSections].some((name) => this.likeness(name) > ALMOST_ALL)
  }

  /** How alike a name or a question and the query are in words, from 0 to 1. */
  likeness(words: string[]): number {
    return similarity(words, this.words, this.total)
  }

  /** How much of the query each of the texts of a note says together, from 0 to 1. */
  togetherIn(texts: readonly string[]): number[] {
    return weightTogether(texts, this.words).map((weight) => weight / this.total)
  }

  /** A note's sections by how well they match; `undefined` when even the whole note matches too little. */
  private rankNote(note: CorpusNote, words: WeighedWord[], least: Least): RankedNote | undefined {
    const number = this.corpus.noteNumbers[note.first]!
    const bestInNote = words.map(({ bestInNotes }) => bestInNotes[number]!)
    if (bestInNote.filter((strength) => strength > least.strength).length < least.words)
      return undefined
    if (least.name && !bestInNote.some((strength) => strength > IN_TEXT_ONLY)) return undefined
    // A guess covers a word only as far as it is worth; a literal match in the text covers it whole.
    const covered = sum(words.map(({ weight }, i) => weight * Math.min(1, bestInNote[i]!)))
    const coverage = covered / this.total
    if (coverage < least.coverage && !this.isNoAccident(note, bestInNote)) return undefined
    const factor = coverage ** COVERAGE_POWER / this.total
    const sections: RankedSection[] = []
    for (let document = note.first; document < note.first + note.count; document++) {
      if (words.every(({ strengths }) => strengths[document] === 0)) continue
      const strengths = words.map(({ strengths, weight }, i) => {
        return weight * Math.max(strengths[document]!, ELSEWHERE_SHARE * bestInNote[i]!)
      })
      sections.push({ document, score: factor * sum(strengths) })
    }
    sections.sort(byScore)
    return { note, score: sections[0]!.score, sections }
  }

  /**
   * A note that has little of the weight may have most of the words, or be called by one: where all are known, or
   * one that nothing has may be a filler. Who types a name of several words means that, whatever else is typed.
   */
  private isNoAccident({ titles, aliases }: CorpusNote, bestInNote: number[]): boolean {
    const hasMost = bestInNote.filter(isMatch).length > ENOUGH_WORDS * this.count
    const hasName = bestInNote.some((strength) => strength >= IN_NAME)
    if (this.count === this.words.length) return hasMost || hasName
    if (this.isSentence) return hasMost
    return typedNames([...titles, ...aliases], this.words).some(({ length }) => length > 1)
  }

  /** Adds what the likeness of names is worth, and leaves the sections worth showing. */
  private compareNames(ranked: RankedNote): RankedNote {
    const { words, total, corpus } = this
    const { note } = ranked
    const ofTitle = mostAlike(note.titles, words, total)
    const ofAlias = mostAlike(note.aliases, words, total)
    const byTitle = ofTitle.likeness >= ALIAS_SHARE * ofAlias.likeness
    const isNoteExact = Math.max(ofTitle.likeness, ofAlias.likeness) > ALMOST_ALL
    const ofNote = NOTE_NAME_BONUS * (byTitle ? ofTitle.likeness : ALIAS_SHARE * ofAlias.likeness)
    // Words of the note's name lead to every section alike: the rest of the query chooses among them.
    const name = byTitle ? ofTitle.name : ofAlias.name
    const rest = words.filter((word) => !isIn(name, word))
    const totalOfRest = sum(rest.map(({ weight }) => weight))
    const sections = ranked.sections
      .map(({ document, score }) => {
        const { names } = corpus.documents[document]!
        const { likeness } = mostAlike(names, rest, totalOfRest)
        const isExact = mostAlike(names, words, total).likeness > ALMOST_ALL
        // A note may be called as one of its sections is: then that is the one.
        const ofExact = EXACT_NAME_BONUS * (Number(isNoteExact) + Number(isExact))
        const ofSection = SECTION_NAME_BONUS * likeness * (totalOfRest / total) + ofExact
        return { document, score: score + ofNote + ofSection }
      })
      .sort(byScore)
    return { note, score: sections[0]!.score, sections: worthShowing(sections, note) }
  }
}

/** What a note must have of a query, so that it is no accident. */
interface Least {
  /** So many words, */
  words: number
  /** each stronger than this, */
  strength: number
  /** and this share of the weight; */
  coverage: number
  /** and one of them in a name. */
  name: boolean
}

const NOTHING_LEAST: Least = { words: 0, strength: 0, coverage: 0, name: false }
const ONE_WORD: Least = { ...NOTHING_LEAST, words: 1 }

function leastOf(
  words: readonly QueryWord[],
  known: readonly WeighedWord[],
  isSentence: boolean,
): Least {
  const all = words.length
  // Beside a word that means nothing, a guess may be as wrong.
  const certain = known.filter(({ word }) => word.alternatives.some(({ guess }) => !guess))
  const hasStranger = known.length < all
  // Where half of the words are in no note, the query is about something else, unless it names one for sure.
  const isStranger = 2 * (hasStranger ? certain : known).length <= all
  const isSure = known.some(({ word }) => word.alternatives.some(({ weight }) => weight >= SURE))
  return {
    words: all < LONG_ENOUGH_TO_JUDGE ? 1 : LEAST_WORDS,
    strength: isStranger ? (isSure ? IN_TEXT_ONLY : Infinity) : 0,
    coverage: isSentence ? LEAST_COVERAGE_OF_SENTENCE : LEAST_COVERAGE,
    name: hasStranger && !isSentence,
  }
}

/**
 * A word that no note has: of few words it may be the one that matters, and weighs like the others; in a
 * sentence it is rather a filler. A noun is rarer than any that notes have: the query is about it.
 */
function weightOfUnknown(
  unknown: readonly QueryWord[],
  known: readonly WeighedWord[],
  notes: number,
  isSentence: boolean,
): number {
  if (known.length === 0) return 0
  const mean = sum(known.map(({ weight }) => weight)) / known.length
  if (isSentence) return UNKNOWN_SHARE_IN_SENTENCE * unknown.length * mean
  return sum(unknown.map(({ term }) => (STRANGER.test(term) ? rarity(0, notes) : mean)))
}

/** A syllable may be half a word, and two letters an abbreviation. */
const STRANGER = /^([가-힣]{2,}|[a-z]{3,})$/

function weigh(
  word: QueryWord,
  strengths: Strengths,
  corpus: Corpus,
  isSentence: boolean,
): WeighedWord {
  const bestInNotes = new Float32Array(corpus.notes.length)
  strengths.forEach((strength, document) => {
    const note = corpus.noteNumbers[document]!
    if (strength > bestInNotes[note]!) bestInNotes[note] = strength
  })
  const strongest = Math.max(...bestInNotes)
  const isPassing = isSentence && strongest <= IN_TEXT_ONLY && isHangul(word.term)
  const share = word.importance * (isPassing ? PASSING_SHARE : 1)
  const weight = share * rarityOf(bestInNotes, strongest)
  const likeliest = Math.max(...word.alternatives.map((alternative) => alternative.weight))
  return { word, weight, likeliest, strengths, bestInNotes }
}

/**
 * Inverse document frequency (S. Robertson, K. Spärck Jones, 1976). A note that only mentions a word counts for
 * the less, the more others say of it: 사용자 데이터 is a rare name, though both words stand in many texts.
 */
function rarityOf(bestInNotes: Float32Array, strongest: number): number {
  return rarity(sum([...bestInNotes]) / strongest, bestInNotes.length)
}

const rarity = (frequency: number, notes: number): number =>
  Math.log(1 + (notes - frequency + 0.5) / (frequency + 0.5))

const isMatch = (strength: number): boolean => strength > 0

/** The name that is most like the query, and how much that is worth. */
function mostAlike(names: string[][], words: WeighedWord[], total: number) {
  let best = { name: [] as string[], likeness: 0 }
  for (const name of names) {
    const likeness = similarity(name, words, total) ** LIKENESS_POWER
    if (likeness > best.likeness) best = { name, likeness }
  }
  return best
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
