import { element } from './element.ts'

/** Values to choose from, each with what it is called. */
export type Choices = readonly (readonly [value: string, name: string])[]

/** A list to choose one value from, or all. */
export function choice(label: string, all: string, choices: Choices, chosen: string, change: (value: string) => void): HTMLElement {
  const select = element('select', { change: () => change(select.value) },
    [['', all] as const, ...choices].map(([value, name]) => element('option', { value, selected: value === chosen }, name)))
  return element('label', { class: 'field' }, element('span', {}, label), select)
}
