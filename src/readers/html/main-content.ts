import { type ElementTest, isContent } from './boilerplate.ts'
import { type Document, type Element, type Node, attribute, findElements, visit } from './tree.ts'

/** Letters; fewer are likelier a miss than a document. */
const enough = 200
const mostCandidates = 50
const contentNames = /^(?:main|content|main-?content|article|article-?body|body-?content|page-?content|document)$/i

/** The part of a page that holds the document, without the site around it. */
export function mainContent(page: Document, isBoilerplate: ElementTest): Node {
  const body = findElements(page, (element) => element.tagName === 'body')[0] ?? page
  const lettersIn = (node: Node): number => countLetters(node, isBoilerplate)
  const candidate = longest(findElements(body, isContent), lettersIn) ?? longest(findElements(body, isNamedContent), lettersIn)
  return candidate && lettersIn(candidate) >= Math.min(enough, lettersIn(body) / 2) ? candidate : body
}

function isNamedContent(element: Element): boolean {
  return contentNames.test(attribute(element, 'id') ?? '') || attribute(element, 'itemprop') === 'articleBody'
}

function longest(elements: readonly Element[], lettersIn: (node: Node) => number): Element | undefined {
  const sized = elements.slice(0, mostCandidates).map((element) => ({ element, letters: lettersIn(element) }))
  return sized.reduce((best, next) => (next.letters > best.letters ? next : best), sized[0] ?? { element: undefined, letters: 0 }).element
}

function countLetters(root: Node, isBoilerplate: ElementTest): number {
  let letters = 0
  visit(root, {
    enter: (element) => !isBoilerplate(element),
    leave() {},
    text(words) { letters += words.trim().length },
  })
  return letters
}
