import { expect, test } from 'vitest'
import { bodyOf, type NoteOfTest } from './content.ts'

const placement: NoteOfTest = {
  id: 'ec2/placement-groups',
  title: '배치 그룹',
  aliases: ['스프레드'],
  summary: '배치 그룹으로 지연을 줄인다.',
  lead: '배치 그룹은 간격을 정한다.',
  sections: {
    spread: ['분산', '분산은 스프레드라고도 한다. 랙을 나눈다. 랙에는 전원이 따로 있다.'],
    limits: ['한도', '랙은 일곱까지다. 분산도 본다.'],
    takeaway: ['정리', '랙 랙 랙, 그리고 조심.'],
  },
}
const { sections, notes, summaries } = bodyOf({
  notes: [
    placement,
    { id: 'ec2/ami', title: 'AMI', lead: '간격과 관계없다. DescribeInstances를 부른다.' },
  ],
})

test('a rare term stands at the sections that have it', () => {
  expect(sections).toMatchObject({ 간격: [0, 4], 전원: [1] })
})

test('no term of a title stands at what the title is over: the title says it already', () => {
  expect(Object.keys(sections)).not.toContain('배치')
  expect(sections['분산'], 'only another section, that mentions it').toEqual([2])
})

test('a term of an alias stands at the sections that have it: the alias is the lead’s', () => {
  expect(sections['스프레드']).toEqual([1])
})

test('of the sections of a note, the ones that say a term most often have it', () => {
  expect(sections['랙']).toEqual([1])
})

test('the takeaway repeats the others, and has only what it alone says', () => {
  expect(sections['조심']).toEqual([3])
  expect(sections['랙']).not.toContain(3)
})

test('an identifier is found by its parts', () => {
  expect(sections).toMatchObject({ describe: [4], instance: [4] })
  expect(Object.keys(sections)).not.toContain('describeinstance')
})

test.each([
  [12, { sections: true, notes: false }, 'rare enough to say which section is meant'],
  [13, { sections: false, notes: true }, 'too common'],
])('a term of %d notes: %s', (count, expected) => {
  const many = bodyOf({
    notes: Array.from({ length: count }, (_, n) => ({
      id: `ec2/n${n}`,
      title: `제목${n}호`,
      sections: { a: ['머리', '인스턴스'] as [string, string] },
    })),
  })
  expect('인스턴스' in many.sections).toBe(expected.sections)
  expect('인스턴스' in many.notes).toBe(expected.notes)
  const numbers = Array.from({ length: count }, (_, n) => n)
  if (expected.notes) expect(many.notes['인스턴스'], 'by number of the note').toEqual(numbers)
})

test('without common terms the list of notes is empty', () => {
  expect(notes).toEqual({})
})

test('a summary speaks for its note', () => {
  expect(summaries).toMatchObject({ 지연: [0], 배치: [0] })
  expect(Object.keys(sections)).not.toContain('지연')
})
