import { describe, expect, test } from 'vitest'
import { ANALYZER_VERSION } from '../../../lib/search/analyzer.ts'
import { IndexError, readFile } from '../../../lib/search/files.ts'
import { createSearcher } from '../../../lib/search/searcher.ts'
import { filesOf, noteIds } from './content.ts'

const content = {
  notes: [{ id: 'ec2/hibernate', title: '최대 절전', lead: '메모리를 적는다.' }],
  terms: [{ ko: '최대 절전', en: 'Hibernation' }],
}
const { names, glossary, body } = filesOf(content)

/** How each file is read, when the names are in order. */
const readers = {
  names: (content: unknown) => createSearcher(content),
  body: (content: unknown) => createSearcher(names).addBody(content),
  glossary: (content: unknown) => createSearcher(names).addGlossary(content),
}
const analyzer = ANALYZER_VERSION

describe.each(Object.entries({ names, glossary, body }))('the %s file', (name, file) => {
  const read = readers[name as keyof typeof readers]

  test('is read when it is whole', () => {
    expect(() => read(file)).not.toThrow()
  })

  test.each([
    ['missing', undefined, `made by analyzer undefined, this is ${analyzer}`],
    ['empty', null, `made by analyzer undefined, this is ${analyzer}`],
    ['a page that says 404', '<!doctype html>', `made by analyzer undefined, this is ${analyzer}`],
    [
      'older',
      { ...file, analyzer: analyzer - 1 },
      `made by analyzer ${analyzer - 1}, this is ${analyzer}`,
    ],
    [
      'newer',
      { ...file, analyzer: analyzer + 1 },
      `made by analyzer ${analyzer + 1}, this is ${analyzer}`,
    ],
    ['without its contents', { analyzer, count: 1 }, 'damaged'],
    [
      'with other contents',
      { analyzer, count: 1, notes: 7, services: 7, terms: 7, sections: 7 },
      'damaged',
    ],
  ])('is refused when it is %s', (_, content, message) => {
    expect(() => read(content)).toThrow(IndexError)
    expect(() => read(content)).toThrow(`${name}: ${message}`)
  })
})

test('damage is reported with its cause', () => {
  const cause = new TypeError('x is not iterable')
  const read = () =>
    readFile('body', { analyzer }, () => {
      throw cause
    })
  expect(read).toThrow(expect.objectContaining({ message: 'body: damaged', cause }))
})

test('after a damaged file, a whole one still makes the search complete', () => {
  const searcher = createSearcher(names)
  const cutOff = { ...glossary, others: glossary.others.slice(1) }
  expect(() => searcher.addGlossary(cutOff)).toThrow(IndexError)
  expect(() => searcher.addGlossary({ ...glossary, korean: [3] })).toThrow(IndexError)
  searcher.addGlossary(glossary)
  expect(() => searcher.addBody({ ...body, mentions: {} })).toThrow(IndexError)
  searcher.addBody(body)
  expect(noteIds(searcher, 'hibernation')).toEqual(['ec2/hibernate'])
  expect(noteIds(searcher, '메모리')).toEqual(['ec2/hibernate'])
})
