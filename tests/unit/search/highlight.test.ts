import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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

describe('every occurrence is marked, whole, and nothing else', () => {
  const GROUP = ['그룹', '그룹'.normalize('NFD'), '그\u200b룹']
  const EC2 = ['EC2', 'ec2', 'ＥＣ２', 'E\u00adC2']
  const OTHERS = ['배치', '그루', '그룹핑', 'EC', 'EC22', '밸런서', '\ufeff', '<b>', '💣', '—']
  const occurrence = fc.oneof(
    fc.tuple(fc.constantFrom(...GROUP), fc.constantFrom('', '을', '의', '에서는', '\u200b을')),
    fc.tuple(
      fc.constantFrom(...EC2),
      fc.constantFrom('', '를', '에서', '(', '를'.normalize('NFD')),
    ),
  )
  const other = fc.constantFrom(...OTHERS).map((word): [string, string] => ['', word])
  const separator = fc.constantFrom(' ', '\n', ', ', ' > ', '　', ' · ')
  const texts = fc.array(fc.tuple(fc.oneof(occurrence, other), separator))

  test('by a text that is put together of known occurrences', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        let text = ''
        const expected = []
        for (const [[word, rest], space] of parts) {
          if (word) expected.push({ start: text.length, end: text.length + word.length })
          text += word + rest + space
        }
        expect(matchesIn(text, [['그룹'], ['ec2']])).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  test('in ascending order and without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat()), (text, choices) => {
        const terms = termsOf(text)
        const wanted = choices.flatMap((choice) => terms[choice % (terms.length || 1)] ?? [])
        let position = 0
        for (const { start, end } of matchesIn(
          text,
          wanted.map((term) => [term]),
        )) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThan(start)
          position = end
        }
        expect(position).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
