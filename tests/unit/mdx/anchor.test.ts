import type { Heading } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { anchorOf, stripAnchorMark } from '../../../lib/mdx/anchor.ts'
import { plainText } from '../../../lib/mdx/plain-text.ts'

const headingOf = (markdown: string) =>
  unified().use(remarkParse).parse(markdown).children[0] as Heading

test.each([
  ['## 한도 [#limits]', 'limits', '한도'],
  ['## 한도[#limits]  ', 'limits', '한도'],
  ['## `gp3` [#gp3]', 'gp3', 'gp3'],
  ['## 태그 [#a] [#b]', 'b', '태그 [#a]'],
  ['## 한도 [#]', '', '한도'],
  ['## 한도 [#한도]', '한도', '한도'],
  ['## 한도', undefined, '한도'],
  ['## [#limits] 한도', undefined, '[#limits] 한도'],
  ['## 한도 `[#limits]`', undefined, '한도 [#limits]'],
  ['## 한도 [limits]', undefined, '한도 [limits]'],
])('%s has the anchor %j and the text %j', (markdown, anchor, text) => {
  const heading = headingOf(markdown)
  expect(anchorOf(heading)).toBe(anchor)
  stripAnchorMark(heading)
  expect(plainText(heading)).toBe(text)
})
