import { readdirSync, readFileSync } from 'node:fs'
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test, vi } from 'vitest'
import type { Note } from '../../../lib/content/types.ts'
import { withoutAnchorMark } from '../../../lib/mdx/anchor.ts'
import { componentsOf } from '../../../lib/mdx/check/components.ts'
import { nodesOf } from '../../../lib/mdx/check/nodes.ts'
import { plainBody } from '../../../lib/mdx/markdown-copy/body.ts'
import { llmsText } from '../../../lib/mdx/markdown-copy/llms.ts'
import { markdownCopy } from '../../../lib/mdx/markdown-copy/note.ts'
import { writeMarkdown } from '../../../lib/mdx/markdown-copy/write.ts'
import { syntaxPlugins } from '../../../lib/mdx/plugins.ts'
import { blockOf, readCaseFiles } from '../case-files.ts'

vi.hoisted(() => vi.stubEnv('SITE_URL', 'https://notes.example'))

const bodyOf = (mdx: string, id: string) => writeMarkdown(plainBody(mdx, id))

for (const { file, cases } of readCaseFiles('markdown-copy')) {
  describe(file, () => {
    test.each(cases)('$name', (example) => {
      const copy = bodyOf(blockOf(example, 'mdx'), 's3/buckets')
      expect(copy.trim()).toBe(blockOf(example, 'md'))
    })
  })
}

/** As any reader of CommonMark and GFM understands a copy, without this site's extensions. */
const parseCopy = (copy: string) =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: true }).parse(copy)
const parseNote = (mdx: string) =>
  unified().use(remarkParse).use(remarkMdx).use(syntaxPlugins).parse(mdx)

describe('every note of this site has in its copy', () => {
  const notes = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const mdx = readFileSync(`content/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '')
      return { note: parseNote(mdx), copy: parseCopy(bodyOf(mdx, file.replace('.mdx', ''))) }
    })
  const isCorrection = ({ name }: { name: string }) => name === 'Correction'
  const texts = (nodes: Nodes[]) => nodes.map((node) => toString(node).trim())

  test.each<[string, (root: Root) => unknown[]]>([
    ['its headings', (root) => texts(nodesOf(root, 'heading')).map(withoutAnchorMark)],
    ['the cells of its tables', (root) => texts(nodesOf(root, 'tableCell'))],
    ['its code', (root) => nodesOf(root, 'code').map(({ lang, value }) => [lang, value])],
    ['its commands and names', (root) => texts(nodesOf(root, 'inlineCode'))],
  ])('%s', (_, read) => {
    expect(notes.length).toBeGreaterThan(0)
    for (const { note, copy } of notes) expect(read(copy)).toEqual(read(note))
  })

  test('its corrections, and nothing else struck through', () => {
    for (const { note, copy } of notes)
      expect(nodesOf(copy, 'delete')).toHaveLength(
        nodesOf(note, 'delete').length + [...componentsOf(note)].filter(isCorrection).length,
      )
  })
})

const note: Note = {
  questions: [],
  id: 's3/buckets',
  service: 's3',
  topic: 'buckets',
  title: '버킷',
  titleEn: 'Buckets',
  summary: '객체를 담는 그릇이다.',
  exams: ['SAA-C03', 'CLF-C02'],
  aliases: ['바구니'],
  sources: [{ title: 'Buckets [overview]', url: 'https://docs.aws.amazon.com/s3/' }],
  checked: '2026-12-05',
  related: ['s3/objects'],
  changes: [{ date: '2026-12-03', text: '한도를 100개에서 1만 개로 고쳤다.' }],
  sections: [
    { anchor: '', depth: 0, title: '', text: '버킷은 그릇이다.', statement: '버킷은 그릇이다.' },
    { anchor: 'limits', depth: 2, title: '한도', text: '1만 개다.', statement: '1만 개다.' },
  ],
  mdx: '버킷은 그릇이다.\n\n## 한도 [#limits]\n\n1만 개다.\n',
  Content: () => null,
}

test('a copy begins with what the note is, where it stands, how fresh it is and what it rests on', () => {
  expect(markdownCopy(note, { id: 's3', title: 'S3' })).toBe(`# 버킷 (Buckets)

> 객체를 담는 그릇이다.

- 주소: <https://notes.example/s3/buckets/>
- 서비스: [S3](https://notes.example/s3/)
- 시험: SAA-C03, CLF-C02
- 공식 문서와 대조한 날: 2026-12-05
- 고친 것:
  - 2026-12-03: 한도를 100개에서 1만 개로 고쳤다.
- 공식 문서:
  - [Buckets \\[overview\\]](https://docs.aws.amazon.com/s3/)
- 절:
  - [한도](https://notes.example/s3/buckets/#limits)
- 출처 표시: AWS 학습 노트, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)

버킷은 그릇이다.

## 한도

1만 개다.
`)
})

test('a note without corrections has no list of them', () => {
  const copy = markdownCopy({ ...note, changes: [] }, { id: 's3', title: 'S3' })
  expect(copy).not.toContain('고친 것')
})

test('a name that is the same in both languages stands once', () => {
  const copy = markdownCopy({ ...note, title: 'Buckets' }, { id: 's3', title: 'S3' })
  expect(copy).toMatch(/^# Buckets\n/)
})

/** https://llmstxt.org/#format */
test('llms.txt is a title, a summary, prose without headings, and lists of links under headings', () => {
  const service = { title: 'S3', titleEn: 'Simple Storage Service' }
  const { children } = parseCopy(llmsText([{ service, notes: [note] }]))
  const shapeOf = (node: Nodes) => (node.type === 'heading' ? `h${node.depth}` : node.type)
  expect(children.map(shapeOf)).toEqual([
    'h1',
    'blockquote',
    'paragraph',
    ...['h2', 'list'],
    ...['h2', 'list'],
  ])
  const [shelf] = nodesOf({ type: 'root', children }, 'list')
  expect(toString(shelf)).toBe('버킷 (Buckets): 객체를 담는 그릇이다.')
  const [link] = nodesOf({ type: 'root', children: [shelf!] }, 'link')
  expect(link!.url).toBe('https://notes.example/s3/buckets.md')
})
