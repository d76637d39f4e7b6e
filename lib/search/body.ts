import { isHangul } from '../text/hangul.ts'
import { ANALYZER_VERSION, analyzeWords, termsOf, type Word } from './analyzer.ts'
import { countsOf } from './counts.ts'
import { TAKEAWAY, type SearchDocument } from './documents.ts'
import { Engine } from './engine.ts'
import { MENTION_FIELDS, type BodyFile, type MentionField } from './files.ts'
import { widthFor } from './fingerprints.ts'
import { writePostings } from './postings.ts'

/**
 * The index of the texts: which notes say a term, and how often. It is the largest file of the search, so it says
 * only what helps to find something:
 * - A term of the section's own title or its note's is left out: it is found by the title.
 * - The takeaway repeats the other sections, and is no further mention.
 * - An identifier is found by its parts.
 * Which section of a note says it best is read in its texts, once the note is shown.
 */

/** What is said so many times in a note is a matter of it, and so many times, one of its main matters. */
const OFTEN = 3
const THROUGHOUT = 8

/** @param known terms the reader of the file has already, sorted */
export function buildBody(notes: SearchDocument[][], known: readonly string[]): BodyFile {
  const engine = new Engine()
  const mentions = notes.map(mentionsOf)
  const heard = notes.map(heardOf)
  dropForms(mentions, heard)
  addHeard(mentions, heard)
  for (const [number, ofNote] of mentions.entries()) {
    const byField: Record<MentionField, string[]> = { mention: [], often: [], throughout: [] }
    for (const [term, count] of ofNote) byField[fieldFor(count)].push(term)
    for (const field of MENTION_FIELDS) engine.add(field, number, byField[field])
  }
  const width = widthFor(new Set(mentions.flatMap((ofNote) => [...ofNote.keys()])).size)
  const grades = MENTION_FIELDS.map((field) => engine.export(field))
  return {
    analyzer: ANALYZER_VERSION,
    count: notes.length,
    width,
    mentions: writePostings(grades, { known, width, size: notes.length }),
  }
}

const fieldFor = (count: number): MentionField =>
  count >= THROUGHOUT ? 'throughout' : count >= OFTEN ? 'often' : 'mention'

/** How often a note says each term. What its summary says, it says throughout. */
function mentionsOf(documents: SearchDocument[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { anchor, noteTitle, sectionTitle, text } of documents) {
    const inTitles = new Set(termsOf(`${noteTitle}\n${sectionTitle}`))
    const before = new Set(counts.keys())
    for (const term of analyzeWords(text).flatMap(termsOfWord)) {
      if (inTitles.has(term) || (anchor === TAKEAWAY && before.has(term))) continue
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  const { summary, noteTitle } = documents[0]!
  const inTitle = new Set(termsOf(noteTitle))
  for (const term of termsOf(summary)) if (!inTitle.has(term)) counts.set(term, THROUGHOUT)
  return counts
}

/** A note is found by what so many of its readers say when they ask; a word of few may be of anything. */
const SAID_BY_MANY = 3

/** The terms that the readers of a note use. */
interface Heard {
  titles: Set<string>
  /** In each question. */
  questions: string[][]
  /** In each phrase: it names what is meant, where a question tells of it at length. */
  phrases: string[][]
}

const heardOf = (documents: SearchDocument[]): Heard => ({
  titles: new Set(termsOf(documents[0]!.noteTitle)),
  questions: documents.flatMap(({ questions }) => questions.map(termsOfLine)),
  phrases: documents.flatMap(({ phrases }) => phrases.map(termsOfLine)),
})

/** Adds what readers say to what their notes say: as said once, where a note does not say it. */
function addHeard(mentions: Map<string, number>[], heard: Heard[]): void {
  for (const [number, { titles, questions, phrases }] of heard.entries()) {
    const ofNote = mentions[number]!
    const asked = [...countsOf(questions.flat())].filter(([, count]) => count >= SAID_BY_MANY)
    for (const term of [...phrases.flat(), ...asked.map(([term]) => term)]) {
      if (!titles.has(term) && !ofNote.has(term)) ofNote.set(term, 1)
    }
  }
}

/**
 * Forms that the analyzer leaves, of verbs and of nouns with what follows them: 옮길지, 단계든, 용량만큼. Nouns
 * end so too; what no text says again and no reader ever says is hardly one that is searched.
 */
const FORM = /(지|라|든|만|던|니|뿐|만큼|끼리|씩|려|짐|는|으|린|되|하|질|릴|힐|칠)$/

/** Leaves out the forms that stand in the texts once, and in no reader's words. */
function dropForms(mentions: Map<string, number>[], heard: Heard[]): void {
  const usual = countsOf(
    heard.flatMap(({ questions, phrases }) => [...questions, ...phrases].flat()),
  )
  const inTexts = countsOf(mentions.flatMap((ofNote) => [...ofNote.keys()]))
  for (const ofNote of mentions) {
    for (const [term, count] of ofNote) {
      const isOnce = count === 1 && inTexts.get(term) === 1 && !usual.has(term)
      if (isOnce && isHangul(term) && FORM.test(term)) ofNote.delete(term)
    }
  }
}

const termsOfLine = (line: string): string[] => [
  ...new Set(analyzeWords(line).flatMap(termsOfWord)),
]

/** The parts of an identifier say what it says, and they are shared: `DescribeInstances` is two common words. */
const termsOfWord = ({ term, parts }: Word): string[] => {
  const ofParts = parts.map((part) => part.term)
  if (ofParts.length > 1 && /^[^\d]/.test(term)) return ofParts
  return term ? [term, ...ofParts] : ofParts
}
