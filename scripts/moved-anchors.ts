/** Lets old fragments land on a page that is still there, without JavaScript. */
import {
  defaultTreeAdapter as tree,
  html,
  parse,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5'
import { attribute, type Element } from './html.ts'

export interface MovedAnchor {
  /** The old fragment. */
  anchor: string
  /** Id of what took its place on the page, or where that is now when it is elsewhere; `''` for the page itself. */
  target: string | { href: string; title: string }
}

/**
 * Puts an empty element with the old id into what took its place; where that is on another page, a line
 * at the end of the text says so.
 * @param file for messages
 * @throws when the page has no such place
 */
export function addMovedAnchors(file: string, text: string, moved: MovedAnchor[]): string {
  const page = parse(text)
  const find = (matches: (element: Element) => boolean, what: string): Element => {
    const found = elementsOf(page).find(matches)
    if (!found) throw new Error(`${file}: no ${what} for the old fragments of this page`)
    return found
  }
  for (const { anchor, target } of moved) {
    if (typeof target === 'string') {
      const place = target
        ? find((element) => attribute(element, 'id') === target, `id="${target}"`)
        : find(({ tagName }) => tagName === 'h1', '<h1>')
      const first = tree.getFirstChild(place)
      const mark = create('span', { id: anchor })
      if (first) tree.insertBefore(place, mark, first)
      else tree.appendChild(place, mark)
    } else {
      const line = create('p', { id: anchor })
      const link = create('a', { href: target.href })
      tree.insertText(line, '옮긴 글: ')
      tree.insertText(link, target.title)
      tree.appendChild(line, link)
      tree.appendChild(
        find(({ tagName }) => tagName === 'main', '<main>'),
        line,
      )
    }
  }
  return serialize(page)
}

const create = (name: string, attributes: Record<string, string>): Element =>
  tree.createElement(
    name,
    html.NS.HTML,
    Object.entries(attributes).map(([name, value]) => ({ name, value })),
  )

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => [child, ...elementsOf(child)])
}
