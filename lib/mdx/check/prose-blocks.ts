import type { Nodes } from 'mdast'
import { fieldOf } from '../../content/check/data.ts'
import type { Place } from '../../content/check/problem.ts'
import { componentsOf } from './components.ts'
import { nodesOf } from './nodes.ts'
import type { ParsedNote } from './parsed-note.ts'
import { advance, placeOf, sourceOf } from './source.ts'

/** Stands in a block for what is no prose: code and keys are quoted as they are. */
const QUOTED = '`'

/** A run of prose as a reader sees it, in one piece whatever is bold or linked in it. */
export interface ProseBlock {
  text: string
  /** Where a character of it stands in the file. */
  placeAt(index: number): Place
}

interface Part {
  text: string
  start: Place
}

/** The prose of a note: summary, paragraphs, headings, table cells and attributes that are shown. */
export function* proseBlocks({ tree, text, frontMatter }: ParsedNote): Generator<ProseBlock> {
  const summary = fieldOf(frontMatter?.value, 'summary')
  if (typeof summary === 'string')
    yield blockOf([{ text: summary, start: frontMatter!.placeOf(['summary']) }])
  for (const node of nodesOf(tree, 'paragraph', 'heading', 'tableCell'))
    yield blockOf([...partsOf(node, text)])
  for (const { node, name, rule } of componentsOf(tree)) {
    for (const attribute of node.attributes) {
      // The path of a Console is quoted from the screen.
      if (attribute.type !== 'mdxJsxAttribute' || name === 'Console') continue
      if (rule?.text?.includes(attribute.name))
        yield blockOf([{ text: sourceOf(attribute, text), start: placeOf(attribute) }])
    }
  }
}

function* partsOf(node: Nodes, text: string): Generator<Part> {
  if (node.type === 'text') yield { text: sourceOf(node, text), start: placeOf(node) }
  else if (node.type === 'break') yield { text: '\n', start: placeOf(node) }
  else if (node.type === 'mdxJsxTextElement' && node.name === 'Kbd')
    yield { text: QUOTED, start: placeOf(node) }
  else if ('children' in node) for (const child of node.children) yield* partsOf(child, text)
  else yield { text: QUOTED, start: placeOf(node) }
}

function blockOf(parts: Part[]): ProseBlock {
  const placeAt = (index: number): Place => {
    let passed = 0
    for (const { text, start } of parts) {
      if (index < passed + text.length) return advance(start, text.slice(0, index - passed))
      passed += text.length
    }
    throw new RangeError(`No character ${index} in a block of ${passed}`)
  }
  return { text: parts.map(({ text }) => text).join(''), placeAt }
}
