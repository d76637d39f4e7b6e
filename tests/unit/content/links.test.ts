import { describe, expect, test } from 'vitest'
import { movedLinks, readLinks, successorOf, writeLinks } from '@/lib/content/links'

const LIST = `# 설명
/ec2/
/ec2/ami/#new
/ec2/ami/#old -> /ec2/ami/#new
/ec2/image/ -> /ec2/ami/
/ec2/image/#new
/ec2/image/#price -> /ec2/
/ec2/part/ -> /ec2/ami/#new
/ec2/part/#any
/ec2/gone/ -> 없음
/ec2/gone/#any
`
const { links } = readLinks(LIST)

test('what is read is written back, sorted, under the heading of the file', () => {
  const [heading, ...lines] = writeLinks(links).trimEnd().split('\n')
  expect(heading).toMatch(/^# .*docs\/writing-notes\.md/)
  expect(lines).toEqual(LIST.trimEnd().split('\n').slice(1).sort())
})

test('a line that is no link is kept as an error with its number', () => {
  const { links, malformed } = readLinks('/ec2/\n\nec2/ami/\r\n/ec2/ami/ ->\n/a/ -> /b/ -> /c/')
  expect(links.map(({ address, line }) => [address, line])).toEqual([['/ec2/', 1]])
  expect(malformed).toEqual([
    { line: 3, text: 'ec2/ami/' },
    { line: 4, text: '/ec2/ami/ ->' },
    { line: 5, text: '/a/ -> /b/ -> /c/' },
  ])
})

describe('an address that is gone leads', () => {
  test.each<[address: string, target: string | undefined, why: string]>([
    ['/ec2/ami/#old', '/ec2/ami/#new', 'where its line says'],
    ['/ec2/image/#new', '/ec2/ami/#new', 'with its page, to the same anchor'],
    ['/ec2/image/#price', '/ec2/', 'where its own line says, not its page'],
    ['/ec2/part/#any', '/ec2/ami/#new', 'with its page into one section'],
    ['/ec2/gone/#any', '없음', 'nowhere, as its page'],
    ['/ec2/', undefined, 'nowhere else while it is there'],
    ['/s3/#x', undefined, 'nowhere while the list does not know it'],
  ])('%s → %s: %s', (address, target) => {
    expect(successorOf(address, links)).toBe(target)
  })
})

test('addresses that moved are those with a successor', () => {
  expect([...movedLinks(links).keys()]).toEqual([
    '/ec2/ami/#old',
    '/ec2/image/',
    '/ec2/image/#new',
    '/ec2/image/#price',
    '/ec2/part/',
    '/ec2/part/#any',
  ])
})
