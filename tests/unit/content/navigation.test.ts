import { describe, expect, test } from 'vitest'
import { neighboursOf, outlineOf } from '../../../lib/content/navigation.ts'
import type { Note, Section } from '../../../lib/content/types.ts'

const section = (depth: Section['depth'], anchor: string): Section => ({
  depth,
  anchor,
  title: anchor.toUpperCase(),
  text: '',
  statement: '',
})

describe('outline', () => {
  test('leaves the lead out and puts each third-level heading under the second-level one before it', () => {
    const sections = [
      section(0, ''),
      section(2, 'a'),
      section(3, 'b'),
      section(3, 'c'),
      section(2, 'd'),
    ]
    expect(outlineOf(sections)).toEqual([
      {
        anchor: 'a',
        title: 'A',
        children: [
          { anchor: 'b', title: 'B', children: [] },
          { anchor: 'c', title: 'C', children: [] },
        ],
      },
      { anchor: 'd', title: 'D', children: [] },
    ])
  })

  test('shows a third-level heading without a parent rather than losing it', () => {
    expect(outlineOf([section(0, ''), section(3, 'a')])).toEqual([
      { anchor: 'a', title: 'A', children: [] },
    ])
  })

  test('is empty for a note without headings', () => {
    expect(outlineOf([section(0, '')])).toEqual([])
  })
})

describe('neighbours', () => {
  const [first, second, third] = ['ec2/a', 'ec2/b', 'elb/a'].map((id) => ({ id }) as Note)
  const ordered = [first!, second!, third!]

  test.each([
    { note: first!, previous: undefined, next: second },
    { note: second!, previous: first, next: third },
    { note: third!, previous: second, next: undefined },
  ])('of $note.id', ({ note, previous, next }) => {
    expect(neighboursOf(note, ordered)).toEqual({ previous, next })
  })
})
