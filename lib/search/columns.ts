import { IndexError, type GlossaryFile, type NamesFile } from './files.ts'

/**
 * Names and glossary are written column by column: what is alike stands together, and gzip makes a tenth less of
 * it. This is where rows become columns and rows again.
 */

export interface NoteNames {
  id: string
  /** In Korean and in English; one where they are the same. */
  titles: string[]
  aliases: string[]
  exams: string[]
  /** Anchor and title of each section after the lead; the title includes its ancestors'. */
  sections: [anchor: string, title: string][]
}

/**
 * The document that explains a term, -1 where none does; its names; frequent wrong spellings, which lead to the
 * names, and nothing leads to them.
 */
export type GlossaryEntry = [document: number, names: string[], misspellings?: string[]]

/** Stands between names in the place of one. */
const SEPARATOR = '|'
const split = (names: string): string[] => (names ? names.split(SEPARATOR) : [])

function join(names: readonly string[]): string {
  const wrong = names.find((name) => name.includes(SEPARATOR))
  if (wrong) throw new Error(`"${SEPARATOR}" separates names, so none may have it: ${wrong}`)
  return names.join(SEPARATOR)
}

export function writeNotes(notes: readonly NoteNames[]): NamesFile['notes'] {
  const column = (namesOf: (note: NoteNames) => readonly string[]) =>
    notes.map((note) => join(namesOf(note)))
  return {
    ids: notes.map(({ id }) => id),
    titles: column(({ titles }) => titles),
    aliases: column(({ aliases }) => aliases),
    exams: column(({ exams }) => exams),
    anchors: column(({ sections }) => sections.map(([anchor]) => anchor)),
    sections: column(({ sections }) => sections.map(([, title]) => title)),
  }
}

/** @throws IndexError when the columns do not fit */
export function readNotes({ notes }: NamesFile): NoteNames[] {
  expectSameLength('names', Object.values(notes))
  return notes.ids.map((id, index) => {
    const names = (column: readonly string[]) => split(column[index]!)
    const [anchors, titles] = [names(notes.anchors), names(notes.sections)]
    expectSameLength('names', [anchors, titles])
    return {
      id,
      titles: names(notes.titles),
      aliases: names(notes.aliases),
      exams: names(notes.exams),
      sections: anchors.map((anchor, at) => [anchor, titles[at]!]),
    }
  })
}

const isKorean = (name: string): boolean => /[가-힣]/.test(name)

/** @param entries by document, ascending */
export function writeGlossary(entries: readonly GlossaryEntry[]): Omit<GlossaryFile, 'analyzer'> {
  const column = (namesOf: (entry: GlossaryEntry) => readonly string[]) =>
    entries.map((entry) => join(namesOf(entry)))
  return {
    documents: entries.map(([document], index) => document - (entries[index - 1]?.[0] ?? 0)),
    korean: column(([, names]) => names.filter(isKorean)),
    others: column(([, names]) => names.filter((name) => !isKorean(name))),
    misspellings: column(([, , misspellings = []]) => misspellings),
  }
}

/** @throws IndexError when the columns do not fit */
export function readGlossary(file: GlossaryFile): GlossaryEntry[] {
  const { documents, korean, others, misspellings } = file
  expectSameLength('glossary', [documents, korean, others, misspellings])
  let document = 0
  return documents.map((distance, index): GlossaryEntry => {
    document += distance
    const names = [...split(korean[index]!), ...split(others[index]!)]
    return [document, names, split(misspellings[index]!)]
  })
}

function expectSameLength(file: string, [first, ...others]: readonly (readonly unknown[])[]): void {
  if (others.some(({ length }) => length !== first!.length))
    throw new IndexError(`${file}: the columns do not fit`)
}
