import { expect, test } from 'vitest'
import { readLinks } from '@/lib/content/links'
import { movesOf } from '@/scripts/moves'

const moves = (...lines: string[]) => movesOf(readLinks(lines.join('\n')).links)

test('an old anchor lands in its note, and its section page leads on', () => {
  expect(moves('/ec2/ami/', '/ec2/ami/#new', '/ec2/ami/#old -> /ec2/ami/#new')).toEqual({
    pages: [{ address: '/ec2/ami/old/', target: '/ec2/ami/#new', fragments: [] }],
    marks: new Map([['/ec2/ami/', [{ anchor: 'old', target: '/ec2/ami/#new' }]]]),
  })
})

test('an old note leads on with all its sections', () => {
  expect(moves('/ec2/ami/', '/ec2/image/ -> /ec2/ami/', '/ec2/image/#limits')).toEqual({
    pages: [
      { address: '/ec2/image/limits/', target: '/ec2/ami/#limits', fragments: [] },
      {
        address: '/ec2/image/',
        target: '/ec2/ami/',
        fragments: [{ anchor: 'limits', target: '/ec2/ami/#limits' }],
      },
    ],
    marks: new Map(),
  })
})

test('an old term is a fragment only: terms have no pages', () => {
  const target = '/glossary/vpc/#subnet'
  expect(moves('/glossary/network/', `/glossary/network/#subnet -> ${target}`)).toEqual({
    pages: [],
    marks: new Map([['/glossary/network/', [{ anchor: 'subnet', target }]]]),
  })
})

test('what is there or given up asks for nothing', () => {
  expect(moves('/ec2/ami/', '/ec2/ami/#limits', '/ec2/old/ -> 없음', '/ec2/old/#limits')).toEqual({
    pages: [],
    marks: new Map(),
  })
})
