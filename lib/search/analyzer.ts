import { memoized } from '../text/memoized.ts'
import { normalize, type Range } from '../text/normalize.ts'
import { splitRuns, type Run } from '../text/runs.ts'
import { hasWhole, latinTerm, partsOf } from './identifiers.ts'
import { isEnding, stemOf } from './particles.ts'
import { isPredicate } from './predicates.ts'
import { isStopword } from './stopwords.ts'

/**
 * Raise it with every change of the terms that some text gives. Index files name it, and a browser whose
 * analyzer has another version refuses them: they would find nothing and say nothing.
 */
export const ANALYZER_VERSION = 6

/** An occurrence in a text, with its indexed form. */
export interface Token extends Range {
  term: string
}

/** What a reader sees as one word: a whole term, and the parts it is also found by. */
export interface Word extends Token {
  parts: Token[]
}

/**
 * The words of a text, in order, with ranges in the text as it was passed in. Index and query go through
 * here alike. A word whose whole is not worth a term (an ARN) has the empty term and its parts.
 */
export function analyzeWords(text: string): Word[] {
  return analyzeAll(text).filter(({ term }) => !isPredicate(term))
}

/** The same with the predicates, which a query may need: 고르려면 asks for 고르기. */
export function analyzeAll(text: string): Word[] {
  const normalized = normalize(text)
  const locate = ({ term, ...range }: Token): Token => ({
    term,
    ...normalized.originalRange(range),
  })
  return wordsOf(splitRuns(normalized.text))
    .filter(saysSomething)
    .map((word) => ({ ...locate(word), parts: word.parts.map(locate) }))
}

const saysSomething = ({ term, parts }: Word): boolean =>
  parts.length > 0 || (term !== '' && !isStopword(term))

/** Every token of a text: each word's whole and its parts. */
export const analyze = (text: string): Token[] => analyzeWords(text).flatMap(tokensOf)

/** The distinct terms of a text, in order of appearance. */
export const termsOf = (text: string): string[] => [
  ...new Set(analyze(text).map(({ term }) => term)),
]

/** A title or another name: one term a word, to compare it whole, and all its terms, to index it. */
export interface Name {
  text: string
  words: string[]
  terms: string[]
}

/** Names stand in several files and lists. */
export const analyzeName = memoized((name): Name => {
  const analyzed: Name = { text: name, words: [], terms: [] }
  // Thousands of names are analysed when the search opens: without the ranges, which nobody asks for.
  for (const word of wordsOfName(wordsOf(splitRuns(normalize(name).text)))) {
    const terms = tokensOf(word).map(({ term }) => term)
    analyzed.terms.push(...terms)
    // A word without a whole (an ARN) is the sum of its parts.
    analyzed.words.push(...(word.term ? [word.term] : terms))
  }
  return analyzed
})

/** 서버 없는 is no name of 서버: a name that would come down to one word keeps them all. */
function wordsOfName(words: Word[]): Word[] {
  const telling = words.filter((word) => saysSomething(word) && !isPredicate(word.term))
  return telling.length === 1 ? words : telling
}

const tokensOf = ({ parts, ...whole }: Word): Token[] => (whole.term ? [whole, ...parts] : parts)

function wordsOf(runs: Run[]): Word[] {
  const words: Word[] = []
  for (const [index, run] of runs.entries()) {
    if (run.script === 'latin') words.push(latinWord(run))
    else if (run.script === 'other') words.push(wholeWord(run, run.text.toLowerCase()))
    else if (run.attached && isEnding(run.text)) continue
    else if (followsNumber(run, runs[index - 1])) words.push(amount(words.pop()!, run))
    else words.push(wholeWord(run, stemOf(run.text)))
  }
  return words
}

function latinWord({ text, start: offset, end }: Run): Word {
  const { term, parts } = readLatin(text)
  const locate = (part: Token): Token => ({
    term: part.term,
    start: offset + part.start,
    end: offset + part.end,
  })
  return { start: offset, end, term, parts: parts.map(locate) }
}

/** The terms of a Latin run; the ranges of its parts are in the run. */
const readLatin = memoized((run) => {
  const term = hasWhole(run) ? latinTerm(run) : ''
  const parts = partsOf(run)
    .map(({ start, end }): Token => ({ term: latinTerm(run.slice(start, end)), start, end }))
    .filter((part) => part.term !== term && !isStopword(part.term))
  return { term, parts }
})

/** The term is the beginning of the run: the range ends where its ending begins. */
const wholeWord = ({ start }: Run, term: string): Word => ({
  start,
  end: start + term.length,
  term,
  parts: [],
})

/** A number without a term of its own, the id of an account, has no unit. */
const followsNumber = (run: Run, previous: Run | undefined): boolean =>
  previous?.end === run.start && /^[\d.,]+$/.test(previous.text) && hasWhole(previous.text)

/** A number with its unit is one fact, not two common words: `200개를` is 200개, found by 200 too. */
function amount(number: Word, unit: Run): Word {
  const whole = stemOf(number.term + unit.text)
  const unitTerm = whole.slice(number.term.length)
  const end = unit.start + unitTerm.length
  const parts: Token[] = [{ term: number.term, start: number.start, end: number.end }]
  if (unitTerm.length > 1) parts.push({ term: unitTerm, start: unit.start, end })
  return { term: whole, start: number.start, end, parts }
}
