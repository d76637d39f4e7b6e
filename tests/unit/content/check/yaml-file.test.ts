import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../../../lib/content/check/yaml-file.ts'

const TEXT = `title: EC2
groups:
  - title: 기본
    topics: [overview, ami]
`

describe('places in a YAML file', () => {
  test.each([
    { path: ['title'], place: '1:8', why: 'a value' },
    { path: ['groups', 0, 'topics', 1], place: '4:24', why: 'an item of a list' },
    {
      path: ['groups', 0, 'summary'],
      place: '3:5',
      why: 'a missing value: what it is missing from',
    },
    { path: ['groups', 7, 'title'], place: '3:3', why: 'a missing item: its list' },
    { path: [], place: '1:1', why: 'the whole' },
  ])('$path is $place: $why', ({ path, place }) => {
    const { line, column } = readYaml(TEXT).placeOf(path)
    expect(`${line}:${column}`).toBe(place)
  })

  test('a key is found apart from its value', () => {
    expect(readYaml(TEXT).placeOfKey(['groups', 0, 'topics'])).toEqual({ line: 4, column: 5 })
  })

  test('count from the line that the text starts on', () => {
    expect(readYaml(TEXT, 2).placeOf(['title'])).toEqual({ line: 2, column: 8 })
  })
})

test('a file with an error is read as far as it goes, and says so', () => {
  const { value, complete, errors } = readYaml('a: 1\nb: c: d\n')
  expect({ value, complete }).toEqual({ value: { a: 1, b: { c: 'd' } }, complete: false })
  expect(errors).toHaveLength(1)
})

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { complete, errors, placeOf } = readYaml(text)
      expect(complete).toBe(errors.length === 0)
      expect(placeOf(['a', 0]).line).toBeGreaterThan(0)
    }),
  )
})
