import { type Element, attribute, findElements, textOf } from './tree.ts'

/** Fields that hold no words, or hide them. */
const wordless = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'password', 'color', 'range'])

/** What a field of a form shows, or undefined where an element is none. */
export function fieldWords(element: Element): string | undefined {
  switch (element.tagName) {
    case 'input': return inputWords(element)
    case 'textarea': return textOf(element)
    case 'select': return chosen(element)
    default: return undefined
  }
}

function inputWords(element: Element): string {
  const type = (attribute(element, 'type') ?? 'text').toLowerCase()
  if (type === 'checkbox' || type === 'radio') return attribute(element, 'checked') === undefined ? '☐' : '☒'
  return wordless.has(type) ? '' : (attribute(element, 'value') ?? '')
}

/** A list shows its first entry unless others are chosen. */
function chosen(element: Element): string {
  const entries = findElements(element, ({ tagName }) => tagName === 'option')
  const marked = entries.filter((entry) => attribute(entry, 'selected') !== undefined)
  return (marked.length > 0 ? marked : entries.slice(0, 1)).map(textOf).join(', ')
}
