import type { Corpus, CorpusNote } from './corpus.ts'
import { ELSEWHERE_SHARE, IN_TEXT_ONLY, type Evidence, type Strengths } from './evidence.ts'
import { similarity } from './names.ts'
import type { Query, QueryWord } from './query.ts'

/**
 * How results are ordered. Everything that decides is here, in lib/search/evidence.ts (what a match in a
 * field is worth) and in the weights of lib/search/expand (what a guess is worth).
 */

/** What a note lacks of a query costs more than its share, unless it has the rest in its names. */
const COVERAGE_POWER = 1.5
/** Below this share of the query's weight a result is an accident: better to say that nothing was found. */
const LEAST_COVERAGE = 0.45
const LEAST_COVERAGE_OF_SENTENCE = 0.3
/** Of so many words, */
const LONG_ENOUGH_TO_JUDGE = 3
/** a note must have this many: one alone (예약, 교체, 비용) stands in sentences on anything. */
const LEAST_WORDS = 2
/** In a sentence, a word that no name has is rather a circumstance than the matter: 어제, 일요일. */
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
const LIKENESS_POWER = 2
/** Who types a name and nothing else wants what is called so, and not what it is a part of. */
const EXACT_NAME_BONUS = 1
const ALMOST_ALL = 0.9
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
  /** Numbers of the notes in which it matches. */
  notes: Set<number>
}

/**
 * The notes that answer a query, best first, each with the sections that do.
 * @param isWanted which notes to look at; how rare a word is does not depend on it
 */
export function rank(
  { words, isSentence }: Query,
  corpus: Corpus,
  evidence: Evidence,
  isWanted: (note: CorpusNote) => boolean = () => true,
): RankedNote[] {
  const known = words
    .map((word) => weigh(word, evidence.ofWord(word), corpus, isSentence))
    .filter(({ notes }) => notes.size > 0)
  const least = leastOf(words.length, known.length, isSentence)
  const ofKnown = sum(known.map(({ weight }) => weight))
  const total = ofKnown + weightOfUnknown(words.length, known.length, ofKnown, isSentence)
  const candidates = new Set(known.flatMap(({ notes }) => [...notes]))
  const notes = [...candidates]
    .map((number) => corpus.notes[number]!)
    .filter(isWanted)
    .map((note) => rankNote(note, known, total, least))
    .filter((ranked) => ranked !== undefined)
    .sort(byScore)
    .slice(0, NOTES_COMPARED_BY_NAME)
  const compared = notes.map((ranked) => compareNames(ranked, known, total, corpus)).sort(byScore)
  return compared.filter(({ score }) => score >= FURTHER_NOTE_SHARE * compared[0]!.score)
}

/** What a note must have of a query, so that it is no accident. */
interface Least {
  /** So many words, */
  words: number
  /** each stronger than this, */
  strength: number
  /** and this share of the weight. */
  coverage: number
}

function leastOf(all: number, known: number, isSentence: boolean): Least {
  const coverage = isSentence ? LEAST_COVERAGE_OF_SENTENCE : LEAST_COVERAGE
  if (all < LONG_ENOUGH_TO_JUDGE) return { words: 1, strength: 0, coverage }
  // Where half of the words are in no note, the query is about something else, unless it names one.
  const isStranger = 2 * known <= all
  return { words: LEAST_WORDS, strength: isStranger ? IN_TEXT_ONLY : 0, coverage }
}

/**
 * A word that no note has: of few words it may be the one that matters, and weighs like the others; in a
 * sentence it is rather a filler.
 */
function weightOfUnknown(all: number, known: number, ofKnown: number, isSentence: boolean): number {
  if (known === 0) return 0
  const share = isSentence ? UNKNOWN_SHARE_IN_SENTENCE : 1
  return share * (all - known) * (ofKnown / known)
}

function weigh(
  word: QueryWord,
  strengths: Strengths,
  corpus: Corpus,
  isSentence: boolean,
): WeighedWord {
  const notes = new Set<number>()
  strengths.forEach((strength, document) => {
    if (strength > 0) notes.add(corpus.noteNumbers[document]!)
  })
  const rarity = Math.log(1 + (corpus.notes.length - notes.size + 0.5) / (notes.size + 0.5))
  const isPassing = isSentence && strengths.every((strength) => strength <= IN_TEXT_ONLY)
  const share = word.importance * (isPassing ? PASSING_SHARE : 1)
  return { word, weight: rarity * share, strengths, notes }
}

/** A note's sections by how well they match; `undefined` when even the whole note matches too little. */
function rankNote(
  note: CorpusNote,
  words: WeighedWord[],
  total: number,
  least: Least,
): RankedNote | undefined {
  const end = note.first + note.count
  const bestInNote = words.map(({ strengths }) => Math.max(...strengths.subarray(note.first, end)))
  if (bestInNote.filter((strength) => strength > least.strength).length < least.words)
    return undefined
  // A guess covers a word only as far as it is worth; a literal match in the text covers it whole.
  const coverage = sum(words.map(({ weight }, i) => weight * Math.min(1, bestInNote[i]!))) / total
  if (coverage < least.coverage) return undefined
  const factor = coverage ** COVERAGE_POWER / total
  const sections: RankedSection[] = []
  for (let document = note.first; document < end; document++) {
    if (words.every(({ strengths }) => strengths[document] === 0)) continue
    const strengths = words.map(({ strengths, weight }, i) => {
      return weight * Math.max(strengths[document]!, ELSEWHERE_SHARE * bestInNote[i]!)
    })
    sections.push({ document, score: factor * sum(strengths) })
  }
  sections.sort(byScore)
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
  const ofTitle = mostAlike(note.titles, words, total)
  const ofAlias = mostAlike(note.aliases, words, total)
  const byTitle = ofTitle.likeness >= ALIAS_SHARE * ofAlias.likeness
  const isNoteExact = Math.max(ofTitle.likeness, ofAlias.likeness) > ALMOST_ALL
  const ofNote = NOTE_NAME_BONUS * (byTitle ? ofTitle.likeness : ALIAS_SHARE * ofAlias.likeness)
  // Words of the note's name lead to every section alike: the rest of the query chooses among them.
  const name = byTitle ? ofTitle.name : ofAlias.name
  const rest = words.filter((word) => similarity(name, [word], word.weight) === 0)
  const totalOfRest = sum(rest.map(({ weight }) => weight))
  const sections = ranked.sections
    .map(({ document, score }) => {
      const { names } = corpus.documents[document]!
      const { likeness } = mostAlike(names, rest, totalOfRest)
      const isExact = isNoteExact || mostAlike(names, words, total).likeness > ALMOST_ALL
      const ofSection =
        SECTION_NAME_BONUS * likeness * (totalOfRest / total) + (isExact ? EXACT_NAME_BONUS : 0)
      return { document, score: score + ofNote + ofSection }
    })
    .sort(byScore)
  return { note, score: sections[0]!.score, sections: worthShowing(sections, note) }
}

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

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
