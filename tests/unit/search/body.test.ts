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
  expect(sections('간격')).toEqual([0, 4])
  expect(sections('전원')).toEqual([1])
})

test('no term of a title stands at what the title is over: the title says it already', () => {
  expect(sections('배치')).toEqual([])
  expect(sections('분산'), 'only another section, that mentions it').toEqual([2])
})

test('a term of an alias stands at the sections that have it: the alias is the lead’s', () => {
  expect(sections('스프레드')).toEqual([1])
})

test('of the sections of a note, the ones that say a term most often have it', () => {
  expect(sections('랙')).toEqual([1])
})

test('the takeaway repeats the others, and has only what it alone says', () => {
  expect(sections('조심')).toEqual([3])
  expect(sections('랙')).not.toContain(3)
})

test('an identifier is found by its parts', () => {
  expect(sections('describe')).toEqual([4])
  expect(sections('instance')).toEqual([4])
  expect(sections('describeinstance')).toEqual([])
})

const notesOf = (count: number, text: string) =>
  bodyOf({
    notes: Array.from({ length: count }, (_, n) => ({
      id: `ec2/n${n}`,
      title: `제목${n}호`,
      sections: { a: ['머리', text] as [string, string] },
    })),
  })

test.each([
  [4, { sections: 4, notes: 0 }, 'rare enough to say which section is meant'],
  [5, { sections: 0, notes: 5 }, 'too common'],
])('a term of %d notes: %s', (count, expected) => {
  const many = notesOf(count, '인스턴스')
  expect(many.sections('인스턴스')).toHaveLength(expected.sections)
  expect(many.notes('인스턴스'), 'by number of the note').toEqual(
    Array.from({ length: expected.notes }, (_, n) => n),
  )
})

test.each([
  [2, 0, 'a mention'],
  [3, 1, 'often'],
  [7, 1, 'often'],
  [8, 2, 'throughout'],
])('a note that says a common term %d times has it in grade %d: %s', (times, grade) => {
  const many = notesOf(5, '인스턴스 '.repeat(times))
  for (const other of [0, 1, 2])
    expect(many.notes('인스턴스', other)).toHaveLength(other === grade ? 5 : 0)
})

test('without common terms the list of notes is empty', () => {
  expect(notes('간격')).toEqual([])
})

test('a summary speaks for its note', () => {
  expect(summaries('지연')).toEqual([0])
  expect(summaries('배치')).toEqual([0])
  expect(sections('지연')).toEqual([])
})
