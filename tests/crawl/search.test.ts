/** The search of the site that was built, on the names of its own notes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EVERYDAY_VERBS } from '../../lib/search/everyday-verbs.ts'
import { PLAIN_ENGLISH } from '../../lib/search/plain-english.ts'
import type { GlossaryFile, NamesFile } from '../../lib/search/files.ts'
import { readGlossary, readNotes } from '../../lib/search/columns.ts'
import { completeSearcher } from '../../lib/search/searcher.ts'
import { getTerms } from '../../lib/content/catalog.ts'
import { pathOf } from '../../lib/content/site.ts'
import { searchFilesPath } from '../../lib/content/generated-files.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join('out', pathOf(searchFilesPath()), `${name}.json`), 'utf8'))
const names = read('names') as NamesFile
const notes = readNotes(names)
const glossary = read('glossary') as GlossaryFile
const searcher = completeSearcher({ names, glossary, body: read('body') })

const firstFor = (query: string) => searcher.search(query).notes[0]?.id

test('the titles of every note find it first', () => {
  const wrong = notes.flatMap(({ id, titles }) =>
    titles
      .filter((title) => firstFor(title) !== id)
      .map((title) => `${title}: ${id}, not ${firstFor(title)}`),
  )
  expect(wrong).toEqual([])
})

test('the name of every service finds its overview first', () => {
  for (const { id, names: ofService } of names.services)
    expect.soft(firstFor(ofService[0]!), ofService[0]).toBe(`${id}/overview`)
})

test('names of the glossary find the note that explains them, nearly always first', () => {
  const documents = notes.flatMap(({ id, sections }) => [id, ...sections.map(() => id)])
  const explained = readGlossary(glossary).filter(([document]) => document >= 0)
  const right = explained.filter(([document, [name]]) => firstFor(name!) === documents[document])
  // A name may also be the title of another note, or stand in more of it.
  expect(right.length / explained.length).toBeGreaterThan(0.95)
})

test('a name of the glossary that is left out of the index finds the note that explains it first', () => {
  const inIndex = new Set(readGlossary(glossary).flatMap(([, names]) => names))
  const leftOut = getTerms().flatMap(({ aliases, note }) =>
    aliases.filter((name) => note && !inIndex.has(name)).map((name) => [name, note!] as const),
  )
  expect(leftOut.length).toBeGreaterThan(0)
  const wrong = leftOut.filter(([name, note]) => firstFor(name) !== note.split('#')[0])
  expect(wrong).toEqual([])
})

test.each([
  ['everyday verbs are called', EVERYDAY_VERBS],
  ['plain English words are in Korean', PLAIN_ENGLISH],
])('what %s is what the notes call it', (_, words) => {
  const written = [...new Set([...words.values()].flat())]
  expect(written.filter((word) => searcher.search(word).notes.length === 0)).toEqual([])
})
