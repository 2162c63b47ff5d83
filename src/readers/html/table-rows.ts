import { type Element, type Node, attribute, childrenOf, findElements, isElement } from './tree.ts'

/** Whether a table orders words in rows, and does not merely lay out a page. */
export function isDataTable(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return false
  if (findElements(table, (element) => element.tagName === 'table').length > 0) return false
  return rowsOf(table).some((cells) => cells.length > 1)
}

/** The cells of each row. */
export function rowsOf(table: Element): Element[][] {
  return childElements(table)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : childElements(child).filter((row) => row.tagName === 'tr')))
    .map((row) => childElements(row).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th'))
}

function childElements(node: Node): Element[] {
  return childrenOf(node).filter(isElement)
}
