import type { Piece } from '../text/piece.ts'
import { ancestors, isContent, isSilent } from './boilerplate.ts'
import { collectPieces } from './collect.ts'
import { Looks } from './looks/looks.ts'
import { Shown } from './shown.ts'
import { type Document, type Element, attribute, findElements } from './tree.ts'

/** Parts of a foot that lead elsewhere or ask for something. */
const leading = new Set(['a', 'nav', 'form', 'select'])
/** Letters of a line in a foot; what is longer is no line of it. */
const longest = 300

/**
 * A page's name in its window's frame, and the lines of its foot without their links, as furniture: who publishes the page often stands
 * nowhere else.
 */
export function pageFoot(page: Document): Piece[] {
  const shown = new Shown((element) => isSilent(element) || leading.has(element.tagName), new Looks(page))
  const names = findElements(page, ({ tagName }) => tagName === 'title').slice(0, 1)
  const lines = [...names, ...outermost(findElements(page, isFoot))].flatMap((part) => collectPieces(part, shown))
  return lines.filter(({ text }) => text !== '' && text.length <= longest).map((line) => ({ ...line, kind: 'furniture' as const }))
}

function isFoot(element: Element): boolean {
  return element.tagName === 'footer' || attribute(element, 'role') === 'contentinfo'
}

/** Feet of the page; an article has its own, which is no foot of the site. */
function outermost(feet: readonly Element[]): Element[] {
  return feet.filter((foot) => !ancestors(foot).some((above) => isContent(above) || isFoot(above)))
}
