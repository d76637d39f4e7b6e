import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Gives tables the header cells that GFM cannot write: the first cell of each row names the row, and an
 * empty corner is no header (https://www.w3.org/WAI/tutorials/tables/two-headers/).
 */
export function rehypeTableHeaders() {
  return (tree: Root): void => {
    visit(tree, 'element', (row, _index, parent) => {
      if (row.tagName !== 'tr' || parent?.type !== 'element') return
      const cells = row.children.filter((child): child is Element => child.type === 'element')
      if (parent.tagName === 'thead') cells.forEach(setColumnHeader)
      else if (cells.length > 1) setRowHeader(cells[0]!)
    })
  }
}

function setColumnHeader(cell: Element): void {
  if (cell.children.length === 0) cell.tagName = 'td'
  else cell.properties.scope = 'col'
}

function setRowHeader(cell: Element): void {
  cell.tagName = 'th'
  cell.properties.scope = 'row'
}
