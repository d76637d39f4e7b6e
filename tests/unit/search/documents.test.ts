import { expect, test } from 'vitest'
import { toDocuments } from '../../../lib/search/documents.ts'

const note = {
  id: 'ec2/placement-groups',
  title: '배치 그룹',
  titleEn: 'Placement Groups',
  aliases: ['플레이스먼트 그룹'],
  exams: [],
  summary: '인스턴스의 간격',
  questions: [
    { ask: ['서버를 모을까'], phrases: ['low latency'] },
    { section: 'cli', ask: ['명령으로 만들려면', '터미널에서 되나'] },
  ],
  sections: [
    { anchor: '', depth: 0 as const, title: '', text: '도입' },
    { anchor: 'create', depth: 2 as const, title: '만들기', text: '명령' },
    { anchor: 'cli', depth: 3 as const, title: 'CLI', text: 'aws ec2' },
    { anchor: 'takeaway', depth: 2 as const, title: '정리', text: '줄' },
  ],
}

test('every section is a document, in the order of the page', () => {
  const documents = toDocuments(note)
  expect(documents.map(({ anchor }) => anchor)).toEqual(['', 'create', 'cli', 'takeaway'])
  expect(documents.map(({ text }) => text)).toEqual(['도입', '명령', 'aws ec2', '줄'])
  expect(new Set(documents.map(({ noteId }) => noteId))).toEqual(new Set(['ec2/placement-groups']))
})

test('a section title includes the heading above it, up to the next of its level', () => {
  const titles = toDocuments(note).map(({ sectionTitle }) => sectionTitle)
  expect(titles).toEqual(['', '만들기', '만들기 › CLI', '정리'])
})

test('only the lead carries the other names of the note, and its summary', () => {
  const [lead, ...rest] = toDocuments(note).map(({ aliases }) => aliases)
  expect(lead).toEqual(['플레이스먼트 그룹'])
  expect(rest.flat()).toEqual([])
  expect(toDocuments(note).map(({ summary }) => summary)).toEqual(['인스턴스의 간격', '', '', ''])
})

test('a section has the phrases that readers type for it', () => {
  const phrases = toDocuments(note).map((document) => document.phrases)
  expect(phrases).toEqual([['low latency'], [], [], []])
})

test('a section has the questions it answers, and the lead those of the whole note', () => {
  const questions = toDocuments(note).map((document) => document.questions)
  expect(questions).toEqual([['서버를 모을까'], [], ['명령으로 만들려면', '터미널에서 되나'], []])
})
