import type { DefaultTreeAdapterTypes } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node
export type Document = DefaultTreeAdapterTypes.Document

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** The words below a node, as they stand in the page's source. */
export function textOf(node: Node): string {
  const words: string[] = []
  visit(node, { enter: () => true, leave() {}, text: (text) => words.push(text) })
  return words.join('')
}

export function hasWords(node: Node): boolean {
  return textOf(node).trim() !== ''
}

export interface Visitor {
  /** Whether to go into the element; if not, it is not left either. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(words: string): void
}

/** Shows a tree's nodes in order. Without recursion: pages may be nested as deep as they like. */
export function visit(root: Node, visitor: Visitor): void {
  const open: { readonly node: Node; next: number }[] = [{ node: root, next: 0 }]
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = childrenOf(top.node)[top.next++]
    if (!child) {
      open.pop()
      if (open.length > 0 && isElement(top.node)) visitor.leave(top.node)
    } else if (child.nodeName === '#text' && 'value' in child) visitor.text(child.value)
    else if (isElement(child) && visitor.enter(child)) open.push({ node: child, next: 0 })
  }
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** All elements below a node that the test accepts. */
export function findElements(root: Node, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(root, {
    enter(element) {
      if (test(element)) found.push(element)
      return true
    },
    leave() {},
    text() {},
  })
  return found
}
