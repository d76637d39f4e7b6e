import type { RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze()

/** Markdown that reads the same under CommonMark and GFM, without this site's extensions. */
export const writeMarkdown = (children: RootContent[]): string =>
  writer.stringify({ type: 'root', children })
