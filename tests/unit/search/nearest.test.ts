import { describe, expect, test } from 'vitest'
import { isSentence } from '../../../lib/search/query.ts'
import {
  searcherOf,
  searchWithTexts,
  textsOf,
  type ContentOfTest,
  type NoteOfTest,
} from './content.ts'

const content: ContentOfTest = {
  notes: [
    {
      id: 'ssm/parameters',
      title: '공개 파라미터',
      lead: '누구나 읽는다. 키로 찾는다.',
      sections: { limits: ['한도', '기다리는 시간은 60초다.'] },
    },
    {
      id: 'ec2/connect',
      title: '인스턴스 접속',
      lead: '공개 키를 60초 동안 올려 둔다.',
      sections: { how: ['작동 방식', '키로 접속한다.'] },
    },
    { id: 'ec2/other', title: '다른 것', lead: '공개, 키' },
  ],
}
const searcher = searcherOf(content)
const hitsFor = searchWithTexts(content)
const query = '공개 키 60초'
const byIndex = searcher.search(query).notes.map(({ id }) => id)

describe('when the texts are here, names in a row lead to', () => {
  test('the note that says them together, before one that says them apart', () => {
    expect(byIndex).toEqual(['ssm/parameters', 'ec2/connect', 'ec2/other'])
    expect(hitsFor(query).map(({ id }) => id)).toEqual([
      'ec2/connect',
      'ssm/parameters',
      'ec2/other',
    ])
  })

  test('the note that is called so, whatever the others say', () => {
    expect(hitsFor('공개 파라미터')[0]!.id).toBe('ssm/parameters')
  })
})

describe('of notes that say the same, names in a row lead to', () => {
  const first: NoteOfTest = { id: 'ec2/a', title: '볼륨', lead: '삭제와 순서를 다룬다.' }
  const last: NoteOfTest = { id: 'ec2/b', title: '스냅샷', lead: '삭제와 순서를 다룬다.' }
  const firstFor = (...notes: NoteOfTest[]) => searchWithTexts({ notes })('삭제 순서')[0]!.id

  test.each([
    ['that a reader called so', { phrases: { '': ['삭제 순서'] } }, 'ec2/b'],
    ['of which a reader asked so', { questions: { '': ['삭제하는 순서가 있나'] } }, 'ec2/b'],
    ['that comes first, if nobody did', { questions: { '': ['얼마나 걸리나'] } }, 'ec2/a'],
  ])('the one %s', (_, readers, expected) => {
    expect(firstFor(first, { ...last, ...readers })).toBe(expected)
  })
})

test('before all their texts are here, the order is that of the index', () => {
  const hits = searcher
    .search(query)
    .withTexts((id) => (id === 'ec2/connect' ? textsOf(content, id) : undefined))
  expect(hits.map(({ id }) => id)).toEqual(byIndex)
})

test('names in a row say whose texts they need, one name needs none', () => {
  expect(searcher.search(query).compared).toEqual(byIndex)
  expect(searcher.search('파라미터').compared).toEqual([])
})

test.each([
  ['ssh connection timed out', false, 'however many they are'],
  ['인스턴스 접속 공개 키', false, 'in any language'],
  ['인스턴스에 공개 키로 접속', true, 'but for particles'],
  ['공개 키 60초 지나면', true, 'but for verbs'],
  ['공개 키 어떻게 접속', true, 'but for words that say nothing of the matter'],
  ['키로 접속하려면', false, 'but for what is too short for a sentence'],
  ['how do I connect with a key', false, 'nor is English'],
  ['is not authorized to perform를 만났다', true, 'but for its Korean words'],
])('names are no sentence: %s (%s), %s', (typed, expected) => {
  expect(isSentence(typed)).toBe(expected)
})
