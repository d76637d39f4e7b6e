import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NearWords } from '../../../lib/search/near-words.ts'
import { toKeys } from '../../../lib/text/keyboard.ts'
import { slipDistance } from '../../../lib/text/slips.ts'

const words = ['인스턴스', '인스톨', '그룹', 'group', 'groups', 'instance', 'capacity', '504']
const near = new NearWords(words, ['로드 밸런서', 'Auto Scaling', '그룹'])

test.each([
  ['instnace', 1, ['instance'], 'keys in the wrong order'],
  ['인스턴ㅅ', 1, ['인스턴스'], 'a key missing in a syllable'],
  ['읺스턴스', 1, ['인스턴스'], 'a key too many'],
  ['group', 1, ['group', 'groups'], 'the nearest first'],
  ['로드벨런서', 1, ['로드 밸런서'], 'a slip in a name written without its space'],
  ['autoscalling', 1, ['Auto Scaling'], 'and in an English one'],
  ['505', 1, [], 'a number is another number, and no slip'],
  ['kubernetes', 2, [], 'nothing near'],
  ['', 1, [], 'nothing typed'],
])('near %s within %d are %j: %s', (word, limit, expected) => {
  expect(near.within(word, limit).map(({ text }) => text)).toEqual(expected)
})

test('a name of several words is found by all of them', () => {
  expect(near.within('로드벨런서', 1)[0]!.terms).toEqual(['로드', '밸런서'])
})

/** A word with one slip: the key at a place missing, doubled, or another one. */
const slipped = fc
  .tuple(fc.constantFrom(...words), fc.nat(), fc.constantFrom('', '$&$&', 'x', 'S'))
  .map(([word, choice, replacement]) => {
    const keys = toKeys(word)
    const at = choice % keys.length
    return keys.slice(0, at) + keys[at]!.replace(/./, replacement) + keys.slice(at + 1)
  })

test('what is passed over for its length or letters is really too far', () => {
  fc.assert(
    fc.property(slipped, fc.constantFrom(0.75, 1, 1.8, 2.5), (typed, limit) => {
      const expected = words.filter(
        (word) => word !== '504' && slipDistance(typed, toKeys(word), limit) <= limit,
      )
      const found = near.within(typed, limit).map(({ text }) => text)
      expect(found.filter((text) => words.includes(text)).sort()).toEqual(expected.sort())
    }),
  )
})
