import { expect, test } from 'vitest'
import { memoized } from '../../../lib/text/memoized.ts'

test('each text is worked out once, whatever comes out', () => {
  const read: string[] = []
  const isLong = memoized((text) => {
    read.push(text)
    return text.length > 3
  })
  expect(['지표', '지표 수집', '지표', '지표 수집'].map(isLong)).toEqual([false, true, false, true])
  expect(read).toEqual(['지표', '지표 수집'])
})
