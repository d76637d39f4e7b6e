import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze, termsOf } from '../../../lib/search/analyzer.ts'
import { matchesIn, toPieces } from '../../../lib/search/highlight.ts'

const marked = (text: string, ...alternatives: string[][]) =>
  matchesIn(text, alternatives).map(({ start, end }) => text.slice(start, end))

test.each([
  ['배치 그룹의 한도', [['그룹']], ['그룹'], 'without its particle'],
  ['EC2 인스턴스', [['ec2']], ['EC2'], 'in the case it is written in'],
  [
    'InsufficientInstanceCapacity',
    [['insufficient', 'capacity']],
    ['Insufficient', 'Capacity'],
    'parts',
  ],
  ['GetAtt', [['getatt'], ['get']], ['GetAtt'], 'a whole includes its parts'],
  ['로드 밸런서', [['로드', '밸런서']], ['로드', '밸런서'], 'words that belong together'],
  ['로드 테스트', [['로드', '밸런서']], [], 'half of a name is no match'],
  ['<b>그룹</b>', [['그룹']], ['그룹'], 'markup is text'],
  ['배치', [], [], 'nothing to mark'],
])('%s with %j marks %j: %s', (text, alternatives, expected) => {
  expect(marked(text, ...alternatives)).toEqual(expected)
})

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(
      '배치',
      '그룹을',
      'EC2를',
      'GetAtt',
      '200개',
      '\n',
      ' · ',
      '배치'.normalize('NFD'),
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
)

test('what is marked folds to a term that was asked for', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (words, choice) => {
      const text = words.join(' ')
      const terms = termsOf(text)
      const term = terms[choice % (terms.length || 1)] ?? '그룹'
      const inText = analyze(text)
      for (const { start, end } of matchesIn(text, [[term]])) {
        expect(inText.filter((token) => token.start === start && token.end === end)).toContainEqual(
          {
            term,
            start,
            end,
          },
        )
      }
    }),
  )
})

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(texts, (words) => {
      const text = words.join(' ')
      const pieces = toPieces(text, matchesIn(text, [['그룹'], ['ec2'], ['getatt']]))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
  )
})
