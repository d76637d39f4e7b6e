import { expect, test, vi } from 'vitest'
import { inOtherLayout } from '../../../lib/search/layout.ts'

/** Words that mean something, whichever keyboard they are typed on. */
const known = new Set(['배치', '그룹', 'ec2', 'elb', '빌ㄷ', 'ec'])
const isKnown = (piece: string) => known.has(piece.toLowerCase())
const convert = (query: string) => inOtherLayout(query, (piece) => !isKnown(piece), isKnown)

test.each([
  ['qocl', '배치', 'Korean on the Latin keyboard'],
  ['qocl 그룹', '배치 그룹', 'piece by piece'],
  ['QOCL', '배치', 'with Caps Lock, where Q and O would be ㅃ and ㅒ'],
  ['ㄷㅊ2', 'ec2', 'Latin on the Korean keyboard'],
  ['디ㅠ', 'elb', 'with what made a syllable'],
  ['qlfe', '빌ㄷ', 'the last syllable is still in the making'],
  ['  qocl\trmfnq ', '  배치\t그룹 ', 'spaces stay as they are'],
  ['ec2', 'ec2', 'what means something stays'],
  ['hello', 'hello', 'what means nothing on either keyboard stays'],
  ['ㄷㅊ', 'ㄷㅊ', 'consonants are initials and no conversion'],
  ['504', '504', 'digits are the same on both'],
  ['', '', 'nothing'],
])('%j is read as %j: %s', (query, expected) => {
  expect(convert(query)).toBe(expected)
})

test('a conversion with vowels or consonants left over is not even looked up', () => {
  const isMeant = vi.fn(() => true)
  expect(inOtherLayout('hello x-y', () => true, isMeant)).toBe('hello x-y')
  expect(isMeant).not.toHaveBeenCalled()
})

test('a replacement pattern in a query is text', () => {
  expect(convert("$& $1 $' qocl")).toBe("$& $1 $' 배치")
})
