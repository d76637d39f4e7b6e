import { ANALYZER_VERSION, analyzeWords, termsOf, type Word } from './analyzer.ts'
import { TAKEAWAY, type SearchDocument } from './documents.ts'
import { Engine, type Field } from './engine.ts'
import { MENTION_FIELDS, type BodyFile } from './files.ts'
import { widthFor } from './fingerprints.ts'
import { writePostings } from './postings.ts'

/**
 * The index of the texts. It is the largest file of the search, so it says only what helps to find something:
 * - A term of the section's own title or its note's is left out: every section has the title's strength, and
 *   the ranking takes the strongest field.
 * - Of the sections of a note, only those that say a term most often have it, and not the takeaway, which
 *   repeats the others.
 * - A term that many notes have points to the notes, with how often they say it, a rare one to their sections.
 * - An identifier is found by its parts.
 */

/** A term of more notes than this says little about which section is meant. */
const RARE = 4

/** What is said so many times in a note is a matter of it, and so many times, one of its main matters. */
const OFTEN = 3
const THROUGHOUT = 8
type MentionField = (typeof MENTION_FIELDS)[number]

/** A term with how often each document has it. */
type Mentions = Map<string, Map<number, number>>

/** @param known terms the reader of the file has already, sorted */
export function buildBody(notes: SearchDocument[][], known: readonly string[]): BodyFile {
  const engine = new Engine()
  const mentions = notes.map(mentionsOf)
  const frequency = new Map<string, number>()
  for (const ofNote of mentions)
    for (const term of ofNote.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  let first = 0
  for (const [number, documents] of notes.entries()) {
    engine.add('summary', number, termsOf(documents[0]!.summary))
    const ofNote: Record<MentionField, string[]> = { mention: [], often: [], throughout: [] }
    const ofSections = documents.map((): string[] => [])
    for (const [term, counts] of mentions[number]!) {
      if (frequency.get(term)! > RARE) ofNote[fieldFor(counts)].push(term)
      else for (const position of sectionsOf(counts)) ofSections[position]!.push(term)
    }
    for (const field of MENTION_FIELDS) engine.add(field, number, ofNote[field])
    for (const [position, terms] of ofSections.entries())
      engine.add('body', first + position, terms)
    first += documents.length
  }
  const exported = (fields: readonly Field[]) => fields.map((field) => engine.export(field))
  const width = widthFor(frequency.size)
  const ofNotes = { known, width, size: notes.length }
  return {
    analyzer: ANALYZER_VERSION,
    count: first,
    width,
    sections: writePostings(exported(['body']), { known, width, size: first }),
    notes: writePostings(exported(MENTION_FIELDS), ofNotes),
    summaries: writePostings(exported(['summary']), ofNotes),
  }
}

function fieldFor(counts: ReadonlyMap<number, number>): MentionField {
  const count = [...counts.values()].reduce((total, ofSection) => total + ofSection, 0)
  return count >= THROUGHOUT ? 'throughout' : count >= OFTEN ? 'often' : 'mention'
}

/** What a note's sections say, by position, without what a title says. */
function mentionsOf(documents: SearchDocument[]): Mentions {
  const mentions: Mentions = new Map()
  for (const [position, { anchor, noteTitle, sectionTitle, text }] of documents.entries()) {
    const inTitles = new Set(termsOf(`${noteTitle}\n${sectionTitle}`))
    for (const term of analyzeWords(text).flatMap(termsOfWord)) {
      if (inTitles.has(term)) continue
      const counts = mentions.get(term) ?? new Map<number, number>()
      if (anchor !== TAKEAWAY || counts.size === 0)
        mentions.set(term, counts.set(position, (counts.get(position) ?? 0) + 1))
    }
  }
  return mentions
}

/** The parts of an identifier say what it says, and they are shared: `DescribeInstances` is two common words. */
const termsOfWord = ({ term, parts }: Word): string[] => {
  const ofParts = parts.map((part) => part.term)
  if (ofParts.length > 1 && /^[^\d]/.test(term)) return ofParts
  return term ? [term, ...ofParts] : ofParts
}

/** The sections that say a term most often. */
function sectionsOf(counts: Map<number, number>): number[] {
  const most = Math.max(...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([n]) => n)
}
