import { IndexError, type GlossaryFile } from './files.ts'

/**
 * The document that explains a term, -1 where none does; its names; frequent wrong spellings, which lead to the
 * names, and nothing leads to them.
 */
export type GlossaryEntry = [document: number, names: string[], misspellings?: string[]]

/** Stands in no name. */
const BETWEEN_NAMES = '|'

const join = (names: readonly string[]): string => {
  const wrong = names.find((name) => name.includes(BETWEEN_NAMES))
  if (wrong) throw new Error(`a name of the glossary has a "${BETWEEN_NAMES}": ${wrong}`)
  return names.join(BETWEEN_NAMES)
}
const split = (names: string): string[] => (names ? names.split(BETWEEN_NAMES) : [])

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

/** @throws IndexError when a column is shorter than the others */
export function readGlossary({
  documents,
  korean,
  others,
  misspellings,
}: GlossaryFile): GlossaryEntry[] {
  if ([korean, others, misspellings].some(({ length }) => length !== documents.length))
    throw new IndexError('glossary: its columns do not fit')
  let document = 0
  return documents.map((distance, index): GlossaryEntry => {
    document += distance
    const names = [...split(korean[index]!), ...split(others[index]!)]
    return [document, names, split(misspellings[index]!)]
  })
}
