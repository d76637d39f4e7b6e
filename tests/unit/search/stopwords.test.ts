import { expect, test } from 'vitest'
import { isStopword } from '../../../lib/search/stopwords.ts'

test.each([
  ['것', true, 'a bound noun'],
  ['때까지', true, 'with its particle, which stays on so short a stem'],
  ['어떻게', true, 'the word of a question'],
  ['the', true, 'English'],
  ['in', false, 'scale in is not scale out'],
  ['이미지', false, 'it only begins like 이'],
  ['수명', false, 'it only begins like 수'],
  ['그룹', false, 'it only begins like 그'],
  ['점검', false, 'it only begins like 점'],
  ['constructor', false, 'the name of an object property is a word like any other'],
])('%s is a stopword: %s, %s', (term, expected) => {
  expect(isStopword(term)).toBe(expected)
})
