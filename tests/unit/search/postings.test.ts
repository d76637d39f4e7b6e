import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Posting } from '../../../lib/search/engine.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { readPostings, writePostings } from '../../../lib/search/postings.ts'

const word = fc.stringMatching(/^[a-z0-9가-힣:/._-]{1,50}$/)
const documents = fc
  .uniqueArray(fc.nat(20_000), { minLength: 1, maxLength: 40 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const postings = fc
  .uniqueArray(fc.tuple(word, documents), { selector: ([term]) => term })
  .map((list): Posting[] => list.sort(([a], [b]) => (a < b ? -1 : 1)))

test('what is written is read again, through JSON', () => {
  fc.assert(
    fc.property(postings, (list) => {
      const written = JSON.parse(JSON.stringify(writePostings(list)))
      expect(readPostings(written)).toEqual(list)
    }),
  )
})

test('a file that was cut off is refused', () => {
  const { terms, documents } = writePostings([
    ['ami', [0, 3]],
    ['az', [1]],
  ])
  expect(() => readPostings({ terms, documents: documents.split(' ')[0]! })).toThrow(IndexError)
})
