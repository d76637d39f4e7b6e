import rehypePrettyCode, { type Options } from 'rehype-pretty-code'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import { createCssVariablesTheme } from 'shiki'
import type { PluggableList } from 'unified'
import { rehypeCodeClasses } from './code-classes.ts'
import { rehypeIdentifierBreaks } from './identifier-breaks.ts'
import { remarkSections } from './sections.ts'
import { rehypeTableHeaders } from './table-headers.ts'

/**
 * How Markdown is read, for the check and the build alike.
 * Korean needs two things CommonMark lacks: `**굵게(영문)**를` must close, and `1~7일` must not strike
 * through (https://github.com/tats-u/markdown-cjk-friendly).
 */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkCjkStrikethrough, { singleTilde: false }],
]

export const remarkPlugins: PluggableList = [...syntaxPlugins, remarkSections]

const prettyCode: Options = {
  theme: createCssVariablesTheme({ name: 'note', variablePrefix: '--code-' }) as Options['theme'],
  keepBackground: false,
  grid: false,
  bypassInlineCode: true,
}

export const rehypePlugins: PluggableList = [
  [rehypePrettyCode, prettyCode],
  rehypeCodeClasses,
  rehypeIdentifierBreaks,
  rehypeTableHeaders,
]
