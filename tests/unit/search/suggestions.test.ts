import { describe, expect, test } from 'vitest'
import { searcherOf } from './content.ts'

const searcher = searcherOf({
  notes: [
    { id: 'ec2/placement-groups', title: '배치 그룹', titleEn: 'Placement Groups' },
    {
      id: 'ec2/hibernate',
      title: '최대 절전',
      titleEn: 'Hibernation',
      lead: '메모리를 적는다. SSM도 쓴다.',
    },
  ],
})
const suggestions = (query: string) => searcher.search(query).suggestions

describe('when nothing is found', () => {
  test.each([
    ['hybernashon', ['hibernation'], 'further away than a correction goes'],
    ['쿠버네티스', [], 'nothing near'],
    ['ssn', [], 'too short to be near something'],
    ['98765', [], 'a number'],
    ['', [], 'nothing typed'],
  ])('%s suggests %j: %s', (query, expected) => {
    expect(searcher.search(query).notes).toEqual([])
    expect(suggestions(query)).toEqual(expected)
  })

  test('a filter that leaves nothing does not make the words wrong', () => {
    expect(searcher.search('배치 그룹', { service: 'elb' })).toMatchObject({
      notes: [],
      suggestions: [],
    })
  })
})

test('no suggestions beside results', () => {
  expect(searcher.search('배치 그룹 hybernashon').notes).not.toEqual([])
  expect(suggestions('배치 그룹 hybernashon')).toEqual([])
})

test('a few at most, the nearest first, each once', () => {
  const words = ['cumulusb', 'cumulusc', 'cumulusa', 'cumulusd', 'cumuluse']
  const many = searcherOf({ notes: words.map((title, n) => ({ id: `a/${n}`, title })) })
  const { suggestions } = many.search('cxmxlusq')
  expect(suggestions[0], 'q and a touch').toBe('cumulusa')
  expect(suggestions).toHaveLength(3)
  expect(new Set(suggestions).size).toBe(3)
})
