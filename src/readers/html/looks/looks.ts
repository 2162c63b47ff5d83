import { type Document, type Element, type Node, attribute, childrenOf, findElements, isElement } from '../tree.ts'
import { type Look, lookOfAttributes, lookOfDeclarations } from './look.ts'
import { StyleSheet } from './style-sheet.ts'

/** What the elements of a page look like. */
export class Looks {
  private readonly sheet: StyleSheet
  private readonly paper: Look
  private readonly known = new Map<Node, Look>()

  constructor(page: Document) {
    this.sheet = new StyleSheet(findElements(page, ({ tagName }) => tagName === 'style').map(wordsIn))
    // Sheets outside the page may lay anything under its words.
    this.paper = { isCovered: findElements(page, isOuterSheet).length > 0 }
  }

  of(node: Node): Look {
    if (!isElement(node)) return this.paper
    let look = this.known.get(node)
    if (!look) this.known.set(node, (look = this.find(node)))
    return look
  }

  isGone(element: Element): boolean {
    const { gone, isAway } = this.of(element)
    return gone !== undefined || isAway === true
  }

  private find(element: Element): Look {
    const { parentNode } = element
    const around = parentNode ? this.of(parentNode) : this.paper
    const own = {
      ...lookOfAttributes((name) => attribute(element, name)), ...this.sheet.lookOf(element),
      ...lookOfDeclarations(attribute(element, 'style') ?? '', 'surely'),
    }
    return { ...around, gone: undefined, isAway: false, ...standardLook(element), ...own }
  }
}

/** What browsers make of an element that no style names. */
function standardLook({ tagName }: Element): Look {
  if (tagName === 'a') return { isWhite: false }
  return tagName === 'mark' ? { isCovered: true } : {}
}

function isOuterSheet(element: Element): boolean {
  return element.tagName === 'link' && /\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')
}

function wordsIn(element: Element): string {
  return childrenOf(element).map((child) => ('value' in child ? child.value : '')).join('')
}
