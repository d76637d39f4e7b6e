import type { Heading, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { TOP, type Finding } from '../../content/check/problem.ts'
import type { NoteEntry, Site } from '../../content/check/site.ts'
import { readYaml } from '../../content/check/yaml-file.ts'
import { anchorOf, withoutAnchorMark } from '../anchor.ts'
import { plainText } from '../plain-text.ts'
import { syntaxPlugins } from '../plugins.ts'
import { isSetext } from './source.ts'
import { explainSyntaxError } from './syntax-error.ts'

/** A note as the rules see it: read once, for all of them. */
export interface ParsedNote extends NoteEntry {
  text: string
  tree: Root
  anchors: ReadonlySet<string>
  /** Top-level headings that begin with `#`, in order. */
  headings: NoteHeading[]
}

export interface NoteHeading {
  node: Heading
  /** As written, good or bad; `undefined` when there is none. */
  anchor: string | undefined
  title: string
  /** Its number among the headings, from 1. */
  number: number
  /** What stands between it and the next heading. */
  content: RootContent[]
}

/** A note whose body MDX cannot read. */
export interface BrokenNote extends NoteEntry {
  syntaxError: Finding
}

/** A rule over one note. The site is there for what the note points at. */
export type NoteRule = (note: ParsedNote, site: Site) => Iterable<Finding>

const markdown = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(syntaxPlugins)
  .freeze()

const FRONT_MATTER = /^---[ \t]*\r?\n((?:[^]*?\n)?)---[ \t]*(?:\r?\n|$)/

/**
 * Reads a note. The parser stops at the first syntax error, so that nothing else is known of its body.
 * @param file path for messages
 * @param id `<service>/<topic>`
 */
export function parseNote(file: string, id: string, text: string): ParsedNote | BrokenNote {
  const yaml = FRONT_MATTER.exec(text)?.[1]
  const frontMatter = yaml === undefined ? undefined : readYaml(yaml, 2)
  const entry = { file, id, frontMatter }
  if (!frontMatter && text.startsWith('---'))
    return { ...entry, anchors: undefined, syntaxError: UNCLOSED }
  try {
    const tree = markdown.parse(text)
    const headings = headingsOf(tree, text)
    const anchors = new Set(headings.flatMap(({ anchor }) => anchor ?? []))
    return { ...entry, text, tree, headings, anchors }
  } catch (error) {
    return { ...entry, anchors: undefined, syntaxError: explainSyntaxError(error, text) }
  }
}

const UNCLOSED: Finding = {
  at: TOP,
  message: '앞머리(front matter)를 닫지 않았다',
  fix: '항목이 끝난 다음 줄에 쓴다: ---',
}

function headingsOf({ children }: Root, text: string): NoteHeading[] {
  const starts = [...children.entries()].filter(
    ([, node]) => node.type === 'heading' && !isSetext(node, text),
  )
  return starts.map(([index, heading], i) => {
    const node = heading as Heading
    const anchor = anchorOf(node)
    const title = withoutAnchorMark(plainText(node))
    return {
      node,
      anchor,
      title,
      number: i + 1,
      content: children.slice(index + 1, starts[i + 1]?.[0]),
    }
  })
}
