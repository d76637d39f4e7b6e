import { ANALYZER_VERSION, analyzeWords, termsOf, type Word } from './analyzer.ts'
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
  const terms = new Set<string>()
  for (const [number, documents] of notes.entries()) {
    const ofNote: Record<MentionField, string[]> = { mention: [], often: [], throughout: [] }
    for (const [term, count] of mentionsOf(documents)) {
      terms.add(term)
      ofNote[fieldFor(count)].push(term)
    }
    for (const field of MENTION_FIELDS) engine.add(field, number, ofNote[field])
  }
  const width = widthFor(terms.size)
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

/** How often a note says each term. What its summary says, it says throughout; what readers type instead, once. */
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
  const phrases = documents.flatMap((document) => document.phrases).join('\n')
  for (const term of analyzeWords(phrases).flatMap(termsOfWord))
    if (!inTitle.has(term) && !counts.has(term)) counts.set(term, 1)
  for (const term of termsOf(summary)) if (!inTitle.has(term)) counts.set(term, THROUGHOUT)
  return counts
}

/** The parts of an identifier say what it says, and they are shared: `DescribeInstances` is two common words. */
const termsOfWord = ({ term, parts }: Word): string[] => {
  const ofParts = parts.map((part) => part.term)
  if (ofParts.length > 1 && /^[^\d]/.test(term)) return ofParts
  return term ? [term, ...ofParts] : ofParts
}
