import { describe, expect, test } from 'vitest'
import { ANALYZER_VERSION } from '../../../lib/search/analyzer.ts'
import {
  readGlossary,
  readNotes,
  writeGlossary,
  writeNotes,
  type GlossaryEntry,
  type NoteNames,
} from '../../../lib/search/columns.ts'
import { IndexError } from '../../../lib/search/files.ts'

const analyzer = ANALYZER_VERSION

describe('the names of notes', () => {
  const notes: NoteNames[] = [
    {
      id: 'ec2/ami',
      titles: ['이미지', 'AMI'],
      aliases: ['a\tb', 'A "B"'],
      exams: ['SOA-C03', 'SAA-C03'],
      sections: [
        ['share', '공유'],
        ['copy', '복사 › 리전'],
      ],
    },
    { id: 'ec2/tenancy', titles: ['테넌시'], aliases: [], exams: [], sections: [] },
  ]
  const file = { analyzer, services: [], notes: writeNotes(notes) }

  test('are read as they were written', () => {
    expect(readNotes(file)).toEqual(notes)
  })

  test('are refused when one could not be told from two', () => {
    expect(() => writeNotes([{ ...notes[1]!, aliases: ['a|b'] }])).toThrow('a|b')
  })

  test.each([
    ['a column is cut off', { titles: ['AMI'] }],
    ['a section has no anchor', { anchors: ['share', ''] }],
  ])('are damaged when %s', (_, damage) => {
    expect(() => readNotes({ ...file, notes: { ...file.notes, ...damage } })).toThrow(IndexError)
  })
})

describe('the glossary', () => {
  const written = (entries: readonly GlossaryEntry[]) => ({ analyzer, ...writeGlossary(entries) })

  test('is read as it was written, with the Korean names of a term before the others', () => {
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

  test('is damaged when a column is cut off', () => {
    const file = written([
      [0, ['존']],
      [1, ['랙']],
    ])
    expect(() => readGlossary({ ...file, korean: ['존'] })).toThrow(IndexError)
  })
})
