import { expect, test } from 'vitest'
import { ANALYZER_VERSION } from '../../../lib/search/analyzer.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { readGlossary, writeGlossary, type GlossaryEntry } from '../../../lib/search/glossary.ts'

const written = (entries: readonly GlossaryEntry[]) => ({
  analyzer: ANALYZER_VERSION,
  ...writeGlossary(entries),
})

test('what is written is read again, with the Korean names of a term before the others', () => {
  const entries: GlossaryEntry[] = [
    [-1, ['Rack', '랙'], []],
    [4, ['존'], ['죤', 'zon']],
    [4, [], []],
    [90, ['AMI', 'Amazon Machine Image']],
  ]
  expect(readGlossary(written(entries))).toEqual([
    [-1, ['랙', 'Rack'], []],
    [4, ['존'], ['죤', 'zon']],
    [4, [], []],
    [90, ['AMI', 'Amazon Machine Image'], []],
  ])
})

test('a column that is cut off is damage', () => {
  const file = written([
    [0, ['존']],
    [1, ['랙']],
  ])
  expect(() => readGlossary({ ...file, korean: ['존'] })).toThrow(IndexError)
})

test('a name that could not be told from two is refused', () => {
  expect(() => writeGlossary([[0, ['a|b']]])).toThrow('a|b')
})
