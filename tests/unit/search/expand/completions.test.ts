import { expect, test } from 'vitest'
import { noteIds, searcherOf } from '../content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/tenancy', title: '테넌시', lead: '하드웨어를 나누어 쓴다.' },
    { id: 'ec2/image-builder', title: '이미지 빌더', titleEn: 'Image Builder' },
    { id: 'ec2/test', title: '테스트', lead: 'X-Forwarded-For' },
    { id: 'ec2/ami', title: '이미지', titleEn: 'Machine Image' },
  ],
})

test.each([
  ['테너', ['ec2/tenancy'], 'a word half typed'],
  ['텐', ['ec2/tenancy'], 'a syllable half composed'],
  ['테넌ㅅ', ['ec2/tenancy'], 'a consonant on its own'],
  ['이미지 빌ㄷ', ['ec2/image-builder', 'ec2/ami'], 'the last word completes the first'],
  ['build', ['ec2/image-builder'], 'Latin letters'],
  ['x-forw', ['ec2/test'], 'an identifier'],
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
