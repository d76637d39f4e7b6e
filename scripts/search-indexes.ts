/** The index files that `npm run bench:search` measures: as built, or as they would be. */
import { readFileSync } from 'node:fs'
import { getNotes, getServices, getTerms } from '../lib/content/catalog.ts'
import { searchFilesPath } from '../lib/content/generated-files.ts'
import { pathOf } from '../lib/content/site.ts'
import type { Note } from '../lib/content/types.ts'
import { buildFiles } from '../lib/search/build.ts'
import type { NoteTexts, ReadersWords } from '../lib/search/files.ts'

/** Content of the files, as the browser gets it. */
export interface IndexFiles {
  index: Record<'names' | 'glossary' | 'body', string>
  /** The texts of a note, with its readers' words. */
  textsOf(noteId: string): NoteTexts
}

/**
 * The files of the last build.
 * @throws when there is none
 */
export function builtIndex(): IndexFiles {
  const folder = `public${pathOf(searchFilesPath())}`
  const read = (name: string) => readFileSync(`${folder}${name}.json`, 'utf8')
  return {
    index: { names: read('names'), glossary: read('glossary'), body: read('body') },
    textsOf: (noteId) => ({
      sections: JSON.parse(read(`texts/${noteId}`)) as string[],
      readers: JSON.parse(read(`readers/${noteId}`)) as ReadersWords,
    }),
  }
}

/**
 * The files without the help that authors gave to some notes: their aliases, and all that the glossary knows of
 * what they explain but its Korean and English name.
 * @param topics ids of the notes
 */
export function indexWithoutAliases(topics: ReadonlySet<string>): IndexFiles {
  const notes = getNotes().map((note) => (topics.has(note.id) ? { ...note, aliases: [] } : note))
  const terms = getTerms().map((term) => {
    const isTested = term.note !== undefined && topics.has(term.note.split('#')[0]!)
    return isTested ? { ...term, acronym: undefined, aliases: [], misspellings: [] } : term
  })
  return written({ notes, services: getServices(), terms })
}

/** The files of a site with so many notes: those there are, again and again, with a fifth of the words changed. */
export function indexOfSize(count: number): IndexFiles {
  const originals = getNotes()
  const notes = Array.from({ length: count }, (_, index) => {
    const copy = Math.floor(index / originals.length)
    const note = originals[index % originals.length]!
    return copy === 0 ? note : copyOf(note, copy)
  })
  return written({ notes, services: getServices(), terms: getTerms() })
}

function copyOf(note: Note, copy: number): Note {
  const syllable = String.fromCharCode(0xac00 + ((copy * 7919) % 11_000))
  const letters = copy.toString(26).replace(/\d/g, (digit) => 'zyxwvutsrq'[Number(digit)]!)
  const isChanged = (at: number) => (at + copy) % 5 === 0
  const change = (text: string) =>
    text
      .replace(/[가-힣]{3,}/g, (word, at: number) => (isChanged(at) ? word + syllable : word))
      .replace(/[a-z]{6,}/g, (word, at: number) => (isChanged(at) ? word + letters : word))
  const sections = note.sections.map((section) => ({
    ...section,
    title: change(section.title),
    text: change(section.text),
  }))
  return {
    ...note,
    id: `${note.id}-${copy}`,
    title: change(note.title),
    aliases: note.aliases.map(change),
    questions: note.questions.map((group) => ({ ...group, phrases: group.phrases?.map(change) })),
    sections,
  }
}

function written(content: Parameters<typeof buildFiles>[0]): IndexFiles {
  const { names, glossary, body, texts } = buildFiles(content)
  return {
    index: {
      names: JSON.stringify(names),
      glossary: JSON.stringify(glossary),
      body: JSON.stringify(body),
    },
    textsOf: (noteId) => texts.get(noteId)!,
  }
}
