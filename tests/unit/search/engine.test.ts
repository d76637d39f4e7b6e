import { expect, test } from 'vitest'
import { Engine } from '../../../lib/search/engine.ts'

/** 150 documents: more than the 100 results after which FlexSearch stops by default. */
const texts = Array.from({ length: 150 }, (_, number) => [
  'ssm',
  '5500',
  '배치',
  `only-${number}`,
  ...(number % 2 ? ['홀수'] : []),
])

function engineOf(): Engine {
  const engine = new Engine()
  for (const [number, terms] of texts.entries()) engine.add('mention', number, terms)
  return engine
}

test('a term finds its documents in its field, all of them, and no other', () => {
  const engine = engineOf()
  expect(engine.documents('mention', 'ssm')).toHaveLength(150)
  expect(engine.documents('mention', '홀수')).toHaveLength(75)
  expect(engine.documents('mention', 'only-7')).toEqual([7])
  expect(engine.documents('mention', 'only')).toEqual([])
  expect(engine.documents('title', 'ssm')).toEqual([])
})

test('what is exported are all postings, sorted by term', () => {
  const exported = engineOf().export('mention')
  const terms = exported.map(([term]) => term)
  expect(terms).toEqual([...terms].sort())
  const expected = new Map<string, number[]>()
  for (const [number, ofText] of texts.entries())
    for (const term of ofText) expected.set(term, [...(expected.get(term) ?? []), number])
  expect(new Map(exported)).toEqual(expected)
})

test('what was exported finds the same when it is loaded', () => {
  const loaded = new Engine()
  loaded.load('mention', engineOf().export('mention'))
  for (const term of ['ssm', '홀수', 'only-7'])
    expect(loaded.documents('mention', term)).toEqual(engineOf().documents('mention', term))
  expect(loaded.documents('mention', 'only')).toEqual([])
  expect(loaded.documents('title', 'ssm')).toEqual([])
})

test('terms that are names of object properties are terms like any other', () => {
  const engine = new Engine()
  engine.add('mention', 0, ['constructor', '__proto__', 'toString'])
  for (const term of ['constructor', '__proto__', 'toString'])
    expect(engine.documents('mention', term)).toEqual([0])
  expect(engine.documents('mention', 'hasOwnProperty')).toEqual([])
})
