import { isSiteName } from './site-names.ts'
import { type Element, type Node, attribute, findElements, isElement } from './tree.ts'

/** Elements that never hold the document's words. */
const silent = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed', 'audio', 'video', 'map', 'head', 'title',
  'button', 'datalist', 'dialog', 'rt', 'rp',
])
const siteElements = new Set(['nav', 'footer', 'aside', 'header', 'form'])
const siteRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'complementary', 'dialog', 'alertdialog'])
const unseenNames = /(?:^|\s)(?:(?:govuk-)?visually-?hidden|sr-only|nonvisual|screen-?reader(?:-text)?)(?=$|\s)/i

export type ElementTest = (element: Element) => boolean

/** Tells which elements of a page belong to the site around the document: menus, notices, feet. */
export function boilerplateTest(page: Node): ElementTest {
  const contents = findElements(page, isContent)
  const marked = contents.length > 0 ? contents : findElements(page, (element) => element.tagName === 'h1')
  // Old pages put everything into one form, or name the wrapper of everything after its menu.
  const wrappers = new Set(marked.flatMap(ancestors))
  return (element) => isSilent(element) || (!wrappers.has(element) && isOfSite(element))
}

/** Whether an element says of itself that it holds the document. */
export function isContent(element: Element): boolean {
  return element.tagName === 'main' || element.tagName === 'article' || attribute(element, 'role') === 'main'
}

function isOfSite(element: Element): boolean {
  if (element.tagName === 'header') return !ancestors(element).some(isContent)
  if (siteElements.has(element.tagName) || siteRoles.has(attribute(element, 'role') ?? '')) return true
  return isSiteName(attribute(element, 'class')) || isSiteName(attribute(element, 'id'))
}

/** Whether an element's words are not meant to be read. */
export function isSilent(element: Element): boolean {
  if (silent.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true
  return attribute(element, 'aria-hidden') === 'true' || unseenNames.test(attribute(element, 'class') ?? '')
}

const deepest = 500

export function ancestors(element: Element): Element[] {
  const found: Element[] = []
  for (let node = element.parentNode; node && isElement(node) && found.length < deepest; node = node.parentNode) found.push(node)
  return found
}
