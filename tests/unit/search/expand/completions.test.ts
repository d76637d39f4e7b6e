import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/tenancy', title: '테넌시', titleEn: 'Tenancy', lead: '하드웨어를 나누어 쓴다.' },
    { id: 'ec2/image-builder', title: '이미지 빌더', titleEn: 'Image Builder' },
    { id: 'ec2/test', title: '테스트', aliases: ['X-Forwarded-For'], lead: '멀티파트로 올린다.' },
    { id: 'ec2/ami', title: '이미지', titleEn: 'Machine Image' },
  ],
})

test.each([
  ['테너', ['ec2/tenancy'], 'a word half typed'],
  ['텐', ['ec2/tenancy'], 'a syllable half composed'],
  ['테넌ㅅ', ['ec2/tenancy'], 'a consonant on its own'],
  ['이미지 빌ㄷ', ['ec2/image-builder'], 'the last word counts, unfinished as it is'],
  ['build', ['ec2/image-builder'], 'Latin letters'],
  ['x-forw', ['ec2/test'], 'an identifier'],
  ['멀티파트', ['ec2/test'], 'a word of the texts, once it is finished'],
  ['멀티파', [], 'and not before: the index does not have its letters'],
  ['ㅌ', [], 'a consonant alone says too little'],
  ['b', [], 'and so does a letter'],
])('%s finds %j: %s', (query, expected) => {
  expect(noteIds(searcher, query)).toEqual(expected)
})

test('a word that is finished comes before one it begins', () => {
  expect(noteIds(searcher, '이미지')[0]).toBe('ec2/ami')
})

test('a word with a space after it is finished', () => {
  expect(noteIds(searcher, '테너 ')).toEqual([])
})

test('of many longer words the shortest are taken', () => {
  const notes = Array.from({ length: 40 }, (_, n) => ({
    id: `a/${n}`,
    title: `st${'e'.repeat(n)}p`,
  }))
  const { alternatives } = searcherOf({ notes: notes.reverse() }).search('st')
  expect(alternatives).toHaveLength(24)
  expect(alternatives[0]).toEqual(['stp'])
})

test('only the last word is unfinished', () => {
  expect(noteIds(searcher, 'tenan 이미지')).toEqual(noteIds(searcher, 'unheard 이미지'))
})
