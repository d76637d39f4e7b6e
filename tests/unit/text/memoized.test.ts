import { expect, test } from 'vitest'
import { memoized, memoizedFor } from '../../../lib/text/memoized.ts'

test('each text is worked out once, whatever comes out', () => {
  const read: string[] = []
  const isLong = memoized((text) => {
    read.push(text)
    return text.length > 3
  })
  expect(['지표', '지표 수집', '지표', '지표 수집'].map(isLong)).toEqual([false, true, false, true])
  expect(read).toEqual(['지표', '지표 수집'])
})

test('so is each object, and another of the same content again', () => {
  const read: string[][] = []
  const lengthOf = memoizedFor((texts: string[]) => {
    read.push(texts)
    return texts.length
  })
  const texts = ['지표']
  expect([texts, texts, ['지표']].map(lengthOf)).toEqual([1, 1, 1])
  expect(read).toHaveLength(2)
})
