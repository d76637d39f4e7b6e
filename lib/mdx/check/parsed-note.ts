import type { Heading, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Finding } from '../../content/check/problem.ts'
import type { NoteEntry, Site } from '../../content/check/site.ts'
import { readYaml } from '../../content/check/yaml-file.ts'
import { anchorOf, withoutAnchorMark } from '../anchor.ts'
import { plainText } from '../plain-text.ts'
import { syntaxPlugins } from '../plugins.ts'
import { explainSyntaxError, isSyntaxError } from './syntax-error.ts'

/** A note as the rules see it: read once, for all of them. */
export interface ParsedNote extends NoteEntry {
  text: string
  tree: Root
  anchors: ReadonlySet<string>
  /** Top-level headings, in order. */
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

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** @param file path for messages; @param id `<service>/<topic>` */
export function parseNote(file: string, id: string, text: string): ParsedNote | BrokenNote {
  const yaml = text.startsWith('---') ? FRONT_MATTER.exec(text)?.[1] : undefined
  const frontMatter = yaml === undefined ? undefined : readYaml(yaml, 2)
  try {
    const tree = markdown.parse(text)
    const headings = headingsOf(tree)
    const anchors = new Set(headings.map(({ anchor }) => anchor).filter((anchor) => anchor !== undefined))
    return { file, id, frontMatter, text, tree, headings, anchors }
  } catch (error) {
    if (!isSyntaxError(error)) throw error
    const syntaxError = explainSyntaxError(error, text)
    return { file, id, frontMatter, anchors: undefined, syntaxError }
  }
}

function headingsOf({ children }: Root): NoteHeading[] {
  const starts = [...children.entries()].filter(([, node]) => node.type === 'heading')
  return starts.map(([index, heading], i) => {
    const node = heading as Heading
    const anchor = anchorOf(node)
    const title = withoutAnchorMark(plainText(node))
    return { node, anchor, title, number: i + 1, content: children.slice(index + 1, starts[i + 1]?.[0]) }
  })
}
