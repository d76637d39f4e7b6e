import { expect, test } from 'vitest'
import { MENTION_FIELDS } from '../../../lib/search/files.ts'
import { bodyOf, type NoteOfTest } from './content.ts'

const placement: NoteOfTest = {
  id: 'ec2/placement-groups',
  title: '배치 그룹',
  aliases: ['스프레드'],
  summary: '배치 그룹으로 지연을 줄인다.',
  lead: '배치 그룹은 간격을 정한다.',
  sections: {
    spread: ['분산', '분산은 스프레드라고도 한다. 랙을 나눈다. 전원이 따로 있다.'],
    limits: ['한도', '랙은 일곱까지다. 분산도 본다.'],
    takeaway: ['정리', '랙 랙 랙, 그리고 조심.'],
  },
}
const notesWith = bodyOf({
  notes: [
    placement,
    { id: 'ec2/ami', title: 'AMI', lead: '간격과 관계없다. DescribeInstances를 부른다.' },
  ],
})
const mentions = (term: string) => notesWith(term, 'mention')

test('a term stands at the notes that have it', () => {
  expect(mentions('간격')).toEqual([0, 1])
  expect(mentions('전원')).toEqual([0])
})

test('no term of a title stands at what the title is over: the title says it already', () => {
  expect(mentions('배치')).toEqual([])
  expect(mentions('분산'), 'another section mentions it').toEqual([0])
})

test('a term of an alias stands at the notes that say it too', () => {
  expect(mentions('스프레드')).toEqual([0])
})

test('what readers type instead of what a note says is a mention, and no more of what it says', () => {
  const title = '제목'
  const lead = '조각을 나눈다. 조각을 합친다.'
  const ofNote = bodyOf({
    notes: [{ id: 'ec2/n', title, lead, phrases: { '': ['weighted split', '조각 합치기 제목'] } }],
  })
  expect(ofNote('weighted', 'mention')).toEqual([0])
  expect(ofNote('조각', 'mention'), 'twice, and not three times').toEqual([0])
  expect(ofNote('제목', 'mention'), 'the title says it').toEqual([])
})

test('so is what three of those who ask say, and not what fewer do', () => {
  const questions = {
    '': ['디스크를 바꾸나', '디스크를 늘리나', '하드를 늘리나', '하드를 바꾸나', '디스크로 하나'],
  }
  const ofNote = bodyOf({ notes: [{ id: 'ec2/n', title: '볼륨', lead: '저장한다.', questions }] })
  expect(ofNote('디스크', 'mention')).toEqual([0])
  expect(ofNote('하드', 'mention')).toEqual([])
})

test('a form that the texts have once is left out, unless a reader says it', () => {
  const lead = '서버든 옮길지 정한다. 이미지도 옮길지 정하고, 패키지를 쓴다.'
  const ofNote = bodyOf({
    notes: [{ id: 'ec2/n', title: '제목', lead, phrases: { '': ['패키지 설치'] } }],
  })
  expect(ofNote('서버든', 'mention')).toEqual([])
  expect(ofNote('옮길지', 'mention'), 'twice').toEqual([0])
  expect(ofNote('패키지', 'mention'), 'a reader says it').toEqual([0])
})

test('the takeaway repeats the others, and has only what it alone says', () => {
  expect(mentions('조심')).toEqual([0])
  expect(mentions('랙'), 'twice, and not five times').toEqual([0])
})

test('an identifier is found by its parts', () => {
  expect(mentions('describe')).toEqual([1])
  expect(mentions('instance')).toEqual([1])
  expect(mentions('describeinstance')).toEqual([])
})

test.each([
  [2, 'mention'],
  [3, 'often'],
  [7, 'often'],
  [8, 'throughout'],
] as const)('a note that says a term %d times has it as %s', (times, expected) => {
  const ofNote = bodyOf({
    notes: [{ id: 'ec2/n', title: '제목', lead: '인스턴스 '.repeat(times) }],
  })
  for (const field of MENTION_FIELDS)
    expect(ofNote('인스턴스', field)).toEqual(field === expected ? [0] : [])
})

test('what its summary says, a note says throughout, but for its title', () => {
  expect(notesWith('지연', 'throughout')).toEqual([0])
  expect(notesWith('배치', 'throughout')).toEqual([])
})
