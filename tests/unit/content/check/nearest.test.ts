import { describe, expect, test } from 'vitest'
import { nearest, suggestName } from '../../../../lib/content/check/nearest.ts'

test.each([
  { written: 'titelEn', names: ['title', 'titleEn'], name: 'titleEn', why: 'letters swapped' },
  { written: 'SOA-C02', names: ['SAA-C03', 'SOA-C03'], name: 'SOA-C03', why: 'one letter' },
  { written: 'exampoint', names: ['Caution', 'ExamPoint'], name: 'ExamPoint', why: 'case alone' },
  { written: '서브넽', names: ['서브넷', '라우팅'], name: '서브넷', why: 'Hangul' },
  { written: 'lambda', names: ['ec2', 'elb'], name: undefined, why: 'nothing alike' },
  { written: 'w', names: ['h'], name: undefined, why: 'no letter in common' },
  { written: 'ab', names: ['ba', 'ac'], name: 'ac', why: 'the first of the nearest' },
  { written: '', names: ['a'], name: undefined, why: 'nothing written' },
  { written: 'a', names: [], name: undefined, why: 'nothing to choose from' },
])('$written → $name: $why', ({ written, names, name }) => {
  expect(nearest(written, names)).toBe(name)
})

describe('a fix for a name', () => {
  test('is the nearest, to paste', () => {
    expect(suggestName('bsah', ['bash', 'json'])).toBe('이렇게 쓴다: bash')
  })

  test('lists a few others when none is near', () => {
    expect(suggestName('rust', ['bash', 'json'])).toBe('쓸 수 있는 값: bash, json')
  })

  test('does not list many', () => {
    const names = Array.from({ length: 21 }, (_, i) => `name-${i}`)
    expect(suggestName('x', names)).not.toContain('name-')
  })
})
