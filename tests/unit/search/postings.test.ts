import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Posting } from '../../../lib/search/engine.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { readPostings, writePostings } from '../../../lib/search/postings.ts'

const SIZE = 2_000
const word = fc.stringMatching(/^[a-z0-9가-힣:/._-]{1,50}$/)
const documents = fc
  .uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 40 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const postings = fc.uniqueArray(fc.tuple(word, documents), { selector: ([term]) => term })
const known = fc.uniqueArray(word, { maxLength: 8 }).map((words) => words.sort())

const byTerm = (list: Posting[]) => list.sort(([a], [b]) => (a < b ? -1 : 1))

test('what is written is read again, through JSON, whichever of its terms the reader knows', () => {
  fc.assert(
    fc.property(postings, known, fc.nat(8), (list: Posting[], strangers, count) => {
      const ofList = list.slice(0, count).map(([term]) => term)
      const context = { known: [...new Set([...strangers, ...ofList])].sort(), size: SIZE }
      const written = JSON.parse(JSON.stringify(writePostings(list, context)))
      expect(byTerm(readPostings(written, context))).toEqual(byTerm([...list]))
    }),
  )
})

const list: Posting[] = [
  ['ami', [0, 3]],
  ['az', [1]],
  ['placement', [0, 1, 2, 3]],
  ['placements', [2]],
]
const context = { known: ['az', 'ebs'], size: 4 }

describe('the written form', () => {
  test('has no term that the reader knows', () => {
    expect(writePostings(list, context).terms).not.toContain('az')
  })

  test('says what a term shares with the one before it by a number', () => {
    expect(writePostings(list, context).terms.split('\n')).toEqual(['0ami', '0placement', '9s'])
  })

  test('is empty when there is nothing to say', () => {
    expect(writePostings([], { known: [], size: 4 })).toEqual({ terms: '', lists: '' })
    expect(readPostings({ terms: '', lists: '' }, { known: [], size: 4 })).toEqual([])
  })
})

describe('refused', () => {
  const { terms, lists } = writePostings(
    Array.from({ length: 60 }, (_, n): Posting => [`term-${n}`, [n % 4]]),
    context,
  )
  test.each([
    ['lists that were cut off', { terms, lists: lists.slice(0, 8) }, context],
    ['terms that were cut off', { terms: terms.slice(0, 40), lists }, context],
    ['nothing but terms', { terms, lists: '' }, context],
    ['known terms of another index', { terms, lists }, { ...context, known: [] }],
  ])('%s', (_, written, read) => {
    expect(() => readPostings(written, read)).toThrow(IndexError)
  })

  test('numbers of documents that do not exist', () => {
    const ofMore = writePostings([['a', [900]]], { known: [], size: 1_000 })
    expect(() => readPostings(ofMore, { known: [], size: 900 })).toThrow(IndexError)
  })

  test('or read as numbers in range: no damage leads to a document that is not there', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, size) => {
          const damaged = btoa(String.fromCharCode(...bytes))
          try {
            for (const [, numbers] of readPostings(
              { terms: '0a\n1b', lists: damaged },
              { known: ['c'], size },
            ))
              for (const number of numbers) expect(number).toBeLessThan(size)
          } catch (error) {
            expect(error).toBeInstanceOf(IndexError)
          }
        },
      ),
    )
  })
})
