import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { quoteTarget, sectionTarget } from '../../../../components/share/target.ts'

const place = { noteId: 'ec2/ami', anchor: 'copy', title: 'EC2 AMI › 복사' }
const SECTION = 'https://notes.example/ec2/ami/copy/'
const NOTE = 'https://notes.example/ec2/ami/'

beforeAll(() => vi.stubGlobal('location', { origin: 'https://notes.example' }))
afterAll(() => vi.unstubAllGlobals())

test('a section goes by its own page, which has a preview', () => {
  expect(sectionTarget(place)).toMatchObject({
    url: SECTION,
    link: SECTION,
    markdown: `[EC2 AMI › 복사](${SECTION})`,
  })
})

test('what Markdown would read in a title is escaped', () => {
  const { markdown } = sectionTarget({ ...place, title: '`s3:*`의 [조건] a_b <c>' })
  expect(markdown).toBe(`[\\\`s3:\\*\\\`의 \\[조건\\] a\\_b \\<c>](${SECTION})`)
})

test.each([
  ['the words', { textStart: 'ami' }, 'ami'],
  ['first and last words', { textStart: 'a b', textEnd: 'c' }, 'a%20b,c'],
  ['the words around', { textStart: 'a', prefix: 'p', suffix: 's' }, 'p-,a,-s'],
  ['signs of the syntax', { textStart: 'a-b, c & (d)' }, 'a%2Db%2C%20c%20%26%20%28d%29'],
  ['whole syllables', { textStart: '한'.normalize('NFD') }, '%ED%95%9C'],
])('a quote goes by %s', (_, fragment, directive) => {
  const url = `${NOTE}#copy:~:text=${directive}`
  expect(quoteTarget(place, 'ami', fragment)).toMatchObject({
    url,
    link: url,
    markdown: `> ami\n>\n> [EC2 AMI › 복사](${url})`,
  })
})

test('above the first heading a quote goes by the note', () => {
  const lead = { ...place, anchor: '', title: 'EC2 AMI' }
  expect(quoteTarget(lead, 'ami', { textStart: 'ami' }).url).toBe(`${NOTE}#:~:text=ami`)
  expect(quoteTarget(lead, 'ami').url).toBe(NOTE)
})

test('a quote that no browser would find goes along with its section', () => {
  expect(quoteTarget(place, 'ami').link).toBe(`“ami”\n${SECTION}`)
})

test('a message repeats the start of a long quote', () => {
  expect(quoteTarget(place, '가'.repeat(40)).name).toBe(`${'가'.repeat(24)}…`)
})
