import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Posting } from '../../../lib/search/engine.ts'
import { IndexError } from '../../../lib/search/files.ts'
import { fingerprintOf, keyOfFingerprint } from '../../../lib/search/fingerprints.ts'
import { readPostings, writePostings } from '../../../lib/search/postings.ts'

const SIZE = 2_000
/** Enough that no two words of a test have the same fingerprint. */
const WIDTH = 30
const GRADES = 3
const word = fc.stringMatching(/^[a-z0-9가-힣:/._-]{1,50}$/)
const graded = fc
  .uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(GRADES - 1)), {
    selector: ([number]) => number,
    minLength: 1,
    maxLength: 40,
  })
  .map((numbers) => numbers.sort(([a], [b]) => a - b))
const terms = fc.uniqueArray(fc.tuple(word, graded), { selector: ([term]) => term })
const known = fc.uniqueArray(word, { maxLength: 8 }).map((words) => words.sort())

const keyOf = (term: string, knownTerms: readonly string[]): string =>
  knownTerms.includes(term) ? term : keyOfFingerprint(fingerprintOf(term, WIDTH))
const sorted = (grades: Posting[][]) =>
  grades.map((postings) => postings.sort(([a], [b]) => (a < b ? -1 : 1)))

test('what is written is read again, through JSON, whichever of its terms the reader knows', () => {
  fc.assert(
    fc.property(terms, known, fc.nat(8), (list, strangers, count) => {
      const ofList = list.slice(0, count).map(([term]) => term)
      const context = {
        known: [...new Set([...strangers, ...ofList])].sort(),
        width: WIDTH,
        size: SIZE,
      }
      const grades = Array.from({ length: GRADES }, (_, grade) =>
        list.flatMap(([term, numbers]): Posting[] => {
          const ofGrade = numbers.filter((pair) => pair[1] === grade).map(([number]) => number)
          return ofGrade.length > 0 ? [[term, ofGrade]] : []
        }),
      )
      const written = JSON.parse(JSON.stringify(writePostings(grades, context)))
      const expected = grades.map((postings) =>
        postings.map(([term, numbers]): Posting => [keyOf(term, context.known), numbers]),
      )
      expect(sorted(readPostings(written, GRADES, context))).toEqual(sorted(expected))
    }),
  )
})

const context = { known: ['az', 'ebs'], width: WIDTH, size: 4 }

describe('the written form', () => {
  test('of nothing is read as nothing', () => {
    const empty = { known: [], width: WIDTH, size: 4 }
    expect(readPostings(writePostings([[]], empty), 1, empty)).toEqual([[]])
  })

  test('has one list for terms with the same fingerprint', () => {
    const narrow = { known: [], width: 1, size: 9 }
    const many = Array.from('abcdefghi', (term, n): Posting => [term, [n]])
    const [read] = readPostings(writePostings([many], narrow), 1, narrow)
    expect(read!.map(([key]) => key).sort()).toEqual(['#0', '#1'])
    expect(read!.flatMap(([, numbers]) => numbers).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('refused', () => {
  const written = writePostings(
    [Array.from({ length: 60 }, (_, n): Posting => [`term-${n}`, [n % 4]])],
    context,
  )
  test.each([
    ['cut off', written.slice(0, 40), context],
    ['with more behind it', `${written.replace(/=+$/, '')}AAAA`, context],
    ['empty', '', { ...context, known: ['az'] }],
    ['for other known terms', written, { ...context, known: [] }],
  ])('%s', (_, damaged, read) => {
    expect(() => readPostings(damaged, 1, read)).toThrow(IndexError)
  })

  test('numbers of documents that do not exist', () => {
    const ofMore = writePostings([[['a', [900]]]], { known: [], width: WIDTH, size: 1_000 })
    const ofFewer = { known: [], width: WIDTH, size: 900 }
    expect(() => readPostings(ofMore, 1, ofFewer)).toThrow(IndexError)
  })

  test('more numbers than a file of that length can have, whatever width it claims', () => {
    // A count of some 2^30, and nothing behind it.
    const endless = btoa(String.fromCharCode(0xff, 0xff, 0xff, 0x3f, 0, 0, 0, 0))
    for (const width of [32, 60, 1_000])
      expect(() => readPostings(endless, 1, { known: [], width, size: 9 })).toThrow(IndexError)
  })

  test('or read as numbers in range: no damage leads to a document that is not there', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (bytes, size) => {
          const damaged = btoa(String.fromCharCode(...bytes))
          try {
            for (const postings of readPostings(damaged, 2, { known: ['c'], width: 9, size }))
              for (const [, numbers] of postings)
                for (const number of numbers) expect(number).toBeLessThan(size)
          } catch (error) {
            expect(error).toBeInstanceOf(IndexError)
          }
        },
      ),
    )
  })
})
