import { valueToEstree } from 'estree-util-value-to-estree'
import type { Heading, Root, RootContent } from 'mdast'
import type {} from 'mdast-util-mdx'
import type { Section } from '../content/types.ts'
import { anchorOf, stripAnchorMark } from './anchor.ts'
import { plainText } from './plain-text.ts'
import { statementOf } from './statement.ts'

/**
 * The one pass over a note's headings. It gives each heading its id and exports `sections` from the
 * compiled note, so that anchors, outline and search documents cannot disagree.
 */
export function remarkSections() {
  return (tree: Root): void => {
    const sections = readSections(tree)
    tree.children.push(exportConst('sections', sections))
  }
}

/** Splits a tree at its top-level headings, and turns each anchor mark into the heading's id. */
export function readSections(tree: Root): Section[] {
  const sections: Section[] = [{ anchor: '', depth: 0, title: '', text: '', statement: '' }]
  let content: RootContent[] = []
  const close = () => {
    const section: Root = { type: 'root', children: content }
    Object.assign(sections.at(-1)!, { text: plainText(section), statement: statementOf(section) })
    content = []
  }
  for (const node of tree.children) {
    if (node.type === 'heading') {
      close()
      sections.push(openSection(node))
    } else if (node.type !== 'yaml') {
      content.push(node)
    }
  }
  close()
  return sections
}

function openSection(heading: Heading): Section {
  const anchor = anchorOf(heading) ?? ''
  stripAnchorMark(heading)
  heading.data = { ...heading.data, hProperties: { id: anchor } }
  return {
    anchor,
    depth: heading.depth === 3 ? 3 : 2,
    title: plainText(heading),
    text: '',
    statement: '',
  }
}

function exportConst(name: string, value: unknown): RootContent {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ExportNamedDeclaration',
            specifiers: [],
            attributes: [],
            declaration: {
              type: 'VariableDeclaration',
              kind: 'const',
              declarations: [
                {
                  type: 'VariableDeclarator',
                  id: { type: 'Identifier', name },
                  init: valueToEstree(value),
                },
              ],
            },
          },
        ],
      },
    },
  }
}
