/** Builders of the Markdown nodes that a copy is written with. */
import type {
  Blockquote,
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Text,
} from 'mdast'

/** What a call may name by its text alone. */
type Phrase = PhrasingContent | string

const phrasing = (phrases: Phrase[]): PhrasingContent[] =>
  phrases.map((phrase) => (typeof phrase === 'string' ? text(phrase) : phrase))

export const text = (value: string): Text => ({ type: 'text', value })
export const strong = (...of: Phrase[]): Strong => ({ type: 'strong', children: phrasing(of) })
export const link = (url: string, ...of: Phrase[]): Link => ({
  type: 'link',
  url,
  children: phrasing(of),
})
export const paragraph = (...of: Phrase[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(of),
})
export const heading = (depth: 1 | 2, ...of: Phrase[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(of),
})
export const quote = (...of: RootContent[]): Blockquote => ({
  type: 'blockquote',
  children: of as BlockContent[],
})

/** An item of a list: a line of text, and perhaps a list below it. */
export const item = (line: Paragraph, ...below: List[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [line, ...below],
})
export const list = (...items: ListItem[]): List => ({
  type: 'list',
  spread: false,
  children: items,
})

/** `배치 그룹 (Placement Groups)`, or once what is the same in both languages. */
export const bothNames = ({ title, titleEn }: { title: string; titleEn: string }): string =>
  title === titleEn ? title : `${title} (${titleEn})`
