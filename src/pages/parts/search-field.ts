import { element } from './element.ts'

/** A field to search in, which says what was typed with each key. */
export function searchField(label: string, typed: string, change: (typed: string) => void): HTMLElement {
  const input = element('input', {
    type: 'search', value: typed, spellcheck: 'false', autocomplete: 'off', input: () => change(input.value),
  })
  return element('label', { class: 'field search' }, element('span', {}, label), input)
}
