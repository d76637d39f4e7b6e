import { notePath } from '../content/routes.ts'
import { readGlossary } from './columns.ts'
import { Corpus, type CorpusNote, type Filters } from './corpus.ts'
import { Evidence } from './evidence.ts'
import { Synonyms } from './expand/synonyms.ts'
import {
  readFile,
  type BodyFile,
  type GlossaryFile,
  type NamesFile,
  type NoteTexts,
} from './files.ts'
import { CorpusLexicon } from './lexicon.ts'
import { isIdentifier, literalFirst } from './literal.ts'
import { meaningsOf } from './meanings.ts'
import { nearestFirst } from './nearest.ts'
import { parseQuery, type ParseOptions, type Query } from './query.ts'
import { Ranking, type RankedNote } from './ranking.ts'
import { textsOfReaders } from './readers.ts'
import { readingOf } from './reading.ts'
import { rerank, type AskedNote, type ComparedNote } from './rerank.ts'
import { suggestionsFor } from './suggestions.ts'

/** A section that answers a query. */
export interface SectionHit {
  /** Address to go to. */
  href: string
  /** With its ancestors; `''` for the lead of the note. */
  title: string
  /** Place of the section in its note, 0 for the lead: its text is that item of the note's texts file. */
  position: number
  /** What a reader asked much like this query, and the section answers; known with the texts. */
  question?: string | undefined
}

/** A note that answers a query, with its best sections first. */
export interface NoteHit {
  id: string
  title: string
  /** Title of its service. */
  service: string
  /** Codes of the exams whose scope it is in. */
  exams: string[]
  sections: SectionHit[]
}

export interface SearchResults {
  notes: NoteHit[]
  /** What was searched for, when that is a guess and not what was typed. */
  reading?: string
  /** Names to try when nothing was found. */
  suggestions: string[]
  /** What the results matched by, to be marked in titles and snippets: terms that count only together. */
  alternatives: string[][]
  /** Ids of the notes whose texts decide which of them comes first; none for a single name. */
  compared: string[]
  /** Whether the words of their readers decide too. */
  listensToReaders: boolean
  /**
   * The notes as their texts make them: the sections of each chosen by what they say, and the notes in another order
   * when the texts of all that are compared are here.
   * @param textsOf what of a note's texts is here
   */
  withTexts(textsOf: (noteId: string) => NoteTexts | undefined): NoteHit[]
}

export interface SearchOptions extends ParseOptions {
  /** Id of the only service whose notes are wanted. */
  service?: string | undefined
  /** Code of the only exam whose notes are wanted. */
  exam?: string | undefined
}

export interface Searcher {
  readonly filters: Filters
  /** @throws IndexError when the file is damaged or was made by another analyzer */
  addGlossary(content: unknown): void
  /** @throws IndexError when the file is damaged, was made by another analyzer, or belongs to other notes */
  addBody(content: unknown): void
  /** Best first. Any string is a query; one that finds nothing gives no notes. */
  search(query: string, options?: SearchOptions): SearchResults
}

const MOST_NOTES = 10
/** So many have their texts shown wherever results are. */
export const ALWAYS_SHOWN = 3
const MOST_SECTIONS = 3

/**
 * A searcher of the names alone, which answers at once; the glossary and the body make it complete.
 * @param names content of the names file
 * @throws IndexError when the file is damaged or was made by another analyzer
 */
export function createSearcher(names: unknown): Searcher {
  const corpus = readFile<NamesFile, Corpus>('names', names, (file) => new Corpus(file))
  const synonyms = new Synonyms()
  const lexicon = new CorpusLexicon(corpus, synonyms)
  return {
    filters: corpus.filters,
    addGlossary(content) {
      readFile<GlossaryFile>('glossary', content, (file) => {
        const terms = readGlossary(file)
        corpus.addGlossary(terms)
        synonyms.add(terms)
      })
      lexicon.grown()
    },
    addBody(content) {
      readFile<BodyFile>('body', content, (file) => corpus.addBody(file))
    },
    search(query, { service, exam, ...options } = {}) {
      const parsed = parseQuery(query, lexicon, options)
      const { text, isConverted, words } = parsed
      const evidence = new Evidence(corpus)
      const isWanted = (note: CorpusNote) =>
        (!service || note.id.startsWith(`${service}/`)) && (!exam || note.exams.includes(exam))
      const ranking = new Ranking(parsed, corpus, evidence)
      const notes = ranking.notes(isWanted).slice(0, MOST_NOTES)
      const stage = secondStageOf(parsed, ranking, notes[0]?.note)
      const best = notes[0]?.sections[0]?.document
      const reading = readingOf(text, words, (word) =>
        best === undefined ? undefined : evidence.bestAlternative(word, best),
      )
      const toHits = (ranked: RankedNote[]) => ranked.map((one) => toHit(one, corpus))
      return {
        notes: toHits(notes),
        ...((isConverted || reading !== text) && { reading }),
        suggestions: notes.length > 0 ? [] : suggestionsFor(words, lexicon),
        alternatives: words.flatMap(meaningsOf),
        compared: notes.slice(0, stage.count).map(({ note }) => note.id),
        listensToReaders: stage.listensToReaders,
        withTexts(textsOf) {
          const read = notes.map((one, place) => {
            const texts = textsOf(one.note.id)
            const listens = stage.listensToReaders && place < stage.count
            const heard = listens ? texts : texts && { sections: texts.sections }
            return withTextsOf(one, heard, ranking, corpus)
          })
          const first = stage.order(read.slice(0, stage.count))
          return toHits([...first, ...read.slice(first.length)])
        },
      }
    },
  }
}

/** A searcher of the whole index. */
export function completeSearcher(files: Record<'names' | 'glossary' | 'body', unknown>): Searcher {
  const searcher = createSearcher(files.names)
  searcher.addGlossary(files.glossary)
  searcher.addBody(files.body)
  return searcher
}

/** How notes are compared by their texts. */
interface SecondStage {
  /** How many of the best. */
  count: number
  /** Whether by the words of their readers too. */
  listensToReaders: boolean
  /** Those in their final order; as they are while what it takes is not here. */
  order(best: RankedNote[]): RankedNote[]
}

/**
 * A sentence in everyday words may have the right note far down; names have it among those whose texts are shown at
 * once, or nowhere. One name, of however many words, the index knows as well.
 */
function secondStageOf(
  { isSentence, text, words }: Query,
  ranking: Ranking,
  best: CorpusNote | undefined,
): SecondStage {
  if (isSentence)
    return {
      count: MOST_NOTES,
      listensToReaders: true,
      order: whenAll(isAsked, (notes) => rerank(notes, text, ranking)),
    }
  if (isIdentifier(text))
    return {
      count: ALWAYS_SHOWN,
      listensToReaders: false,
      order: whenAll(isRead, (notes) => literalFirst(notes, text, ranking)),
    }
  if (words.length > 1 && best && !ranking.isNameIn(best))
    return {
      count: ALWAYS_SHOWN,
      listensToReaders: true,
      order: whenAll(isAsked, (notes) => nearestFirst(notes, ranking)),
    }
  return { count: 0, listensToReaders: false, order: (notes) => notes }
}

const whenAll =
  <Note extends RankedNote>(
    isReady: (note: RankedNote) => note is Note,
    order: (notes: Note[]) => RankedNote[],
  ): SecondStage['order'] =>
  (notes) =>
    notes.every(isReady) ? order(notes) : notes

const isRead = (note: RankedNote): note is ComparedNote => 'texts' in note
const isAsked = (note: RankedNote): note is AskedNote => isRead(note) && 'readers' in note

/** A note with its sections chosen by what its texts say, and its readers of them, as far as that is here. */
function withTextsOf(
  ranked: RankedNote,
  texts: NoteTexts | undefined,
  ranking: Ranking,
  { documents }: Corpus,
): RankedNote | ComparedNote {
  const { first, count } = ranked.note
  if (texts?.sections.length !== count) return ranked
  const readers = texts.readers?.questions.length === count ? texts.readers : undefined
  const titles = documents.slice(first, first + count).map(({ title }) => title)
  const said = readers ? [texts.sections, textsOfReaders(readers)] : [texts.sections]
  const sections = ranking.sections(ranked.note, said)
  return {
    ...ranked,
    ...(sections.length > 0 && { sections }),
    texts: texts.sections,
    ...(readers && { readers }),
    titles,
  }
}

function toHit({ note, sections }: RankedNote, corpus: Corpus): NoteHit {
  return {
    id: note.id,
    title: note.title,
    service: note.service,
    exams: note.exams,
    sections: sections.slice(0, MOST_SECTIONS).map(({ document, question }) => {
      const { anchor, title } = corpus.documents[document]!
      const href = notePath(note.id, anchor)
      return { href, title, position: document - note.first, ...(question && { question }) }
    }),
  }
}
