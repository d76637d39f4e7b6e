import { describe, expect, test } from 'vitest'
import { Pairs } from '../../../lib/search/letter-pairs.ts'

const disks = ['디스크를늘린다', '디스크를더크게하려면', '볼륨을키우는법']
const addresses = ['주소를바꾼다', '주소를늘리려면', '이름을주소로바꾸는법']
const pairsOf = (sentence: string) => new Pairs(sentence, [disks, addresses])

describe('the share of a sentence', () => {
  test('is what texts have together, each pair once', () => {
    const pairs = pairsOf('디스크늘리려면')
    expect(pairs.shareIn(['디스크'])).toBeGreaterThan(0)
    expect(pairs.shareIn(['디스크', '디스크'])).toBe(pairs.shareIn(['디스크']))
    expect(pairs.shareIn(['디스크', '늘리려면'])).toBeCloseTo(
      pairs.shareIn(['디스크']) + pairs.shareIn(['늘리려면']),
    )
    expect(pairs.shareIn(['크늘 디스크 늘리려면'])).toBe(1)
    expect(pairs.shareIn(['네트워크'])).toBe(0)
  })

  test('is larger for the pairs that few of the texts have', () => {
    const pairs = pairsOf('주소볼륨')
    expect(pairs.shareIn(['볼륨'])).toBeGreaterThan(pairs.shareIn(['주소']))
  })
})

describe('a question', () => {
  test('is wholly like itself, and less so the more either has alone', () => {
    const pairs = pairsOf('주소를늘리려면')
    const alike = ['주소를늘리려면', '주소를더늘리려면', '주소를더늘리려면어떻게해야하나'].map(
      (question) => pairs.alikeness(question),
    )
    expect(alike[0]).toBe(1)
    expect(alike).toEqual(alike.toSorted((a, b) => b - a))
    expect(new Set(alike).size).toBe(3)
  })

  test('that shares nothing is not alike at all', () => {
    expect(pairsOf('주소를늘리려면').alikeness('과금')).toBe(0)
  })
})

describe('a sentence is usual in', () => {
  test('the note whose texts say it again and again, and unusual in the others', () => {
    const pairs = pairsOf('주소바꾸기')
    expect(pairs.usualIn(1)).toBeGreaterThan(0)
    expect(pairs.usualIn(0)).toBeLessThan(0)
  })

  test('none of them more than another, when nobody says it', () => {
    const pairs = pairsOf('과금')
    expect([pairs.usualIn(0), pairs.usualIn(1)]).toEqual([0, 0])
  })

  test('a note of few texts less surely than in one of many', () => {
    const few = new Pairs('주소', [['주소'], ['볼륨', '볼륨', '볼륨', '볼륨']])
    const many = new Pairs('주소', [Array<string>(4).fill('주소'), Array<string>(16).fill('볼륨')])
    expect(few.usualIn(0)).toBeGreaterThan(0)
    expect(many.usualIn(0)).toBeGreaterThan(few.usualIn(0))
  })
})

test.each(['', '가'])(
  'a sentence of too few letters, %j, has no pairs and harms nothing',
  (letters) => {
    const pairs = pairsOf(letters)
    expect(pairs.shareIn(disks)).toBe(0)
    expect(pairs.alikeness('디스크')).toBe(0)
    expect(pairs.usualIn(0)).toBe(0)
  },
)
