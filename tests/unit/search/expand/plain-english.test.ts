import { expect, test } from 'vitest'
import { bestSections, noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    {
      id: 'cloudformation/order',
      title: '리소스의 순서',
      sections: { create: ['생성 순서', '먼저 만든다.'], delete: ['삭제 순서', '나중에 지운다.'] },
    },
    { id: 'cloudformation/creation-policy', title: 'CreationPolicy', lead: '기다린다. creation' },
  ],
})

test.each([
  ['deletion order', '/cloudformation/order/#delete', 'words that only Korean headings have'],
  ['creation order', '/cloudformation/order/#create', 'a word that a text has too'],
])('%s leads to %s: %s', (query, expected) => {
  expect(bestSections(searcher, query)[0]).toBe(expected)
})

test('a word in English comes before what it means in Korean', () => {
  expect(noteIds(searcher, 'creation policy')[0]).toBe('cloudformation/creation-policy')
})
