import { element } from '../../../pages/parts/element.ts'
import type { TextData } from '../../page-data.ts'
import { fieldGroups } from '../evidence/field-groups.ts'
import { MarkedText } from './marked-text.ts'
import { PlaceList } from './place-list.ts'
import { type Place, placesOf } from './places.ts'

/** A document's text with all values marked, and beside it the values. */
export function textSection(text: Promise<TextData>): HTMLElement {
  const section = element('section', { class: 'text-section' }, element('h2', {}, 'Text'))
  void text.then((data) => section.append(...contents(data)))
  return section
}

function contents(data: TextData): HTMLElement[] {
  const places = placesOf(data)
  const told = element('p', { class: 'told', 'aria-live': 'polite' }, hint)
  const marked: MarkedText = new MarkedText(data.text, {
    look: (own) => told.replaceChildren(...inWords(own)),
    choose: (place) => list.reveal(place),
  })
  const list = new PlaceList((place) => marked.reveal(place))
  const hidden = new Set<string>()
  const show = (): void => {
    const shown = places.filter(({ group }) => !hidden.has(group.id))
    marked.show(shown)
    list.show(shown)
  }
  show()
  const toggle = (id: string): void => {
    if (!hidden.delete(id)) hidden.add(id)
    show()
  }
  return [legend(places, toggle), element('div', { class: 'text-and-places' }, element('div', {}, marked.root, told), list.root)]
}

const hint = 'Point at a mark, or walk from mark to mark with the arrow keys, to see what was read there. Enter or a click leads to the value.'

function inWords(places: readonly Place[]): Node[] {
  return places.flatMap(({ values }) => values.flatMap(({ name, value }) => [element('strong', {}, name), document.createTextNode(` ${value} `)]))
}

/** A box to tick for each group that has marks. */
function legend(places: readonly Place[], toggle: (id: string) => void): HTMLElement {
  const boxes = fieldGroups.flatMap(({ id, heading }) => {
    const count = places.filter(({ group }) => group.id === id).length
    if (count === 0) return []
    return [element('label', { class: `of-${id}` }, element('input', { type: 'checkbox', checked: true, change: () => toggle(id) }), `${heading} (${count})`)]
  })
  return element('fieldset', { class: 'text-legend' }, element('legend', {}, 'Marks'), boxes)
}
