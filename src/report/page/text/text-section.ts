import { element } from '../../../pages/parts/element.ts'
import type { TextData } from '../../page-data.ts'
import { fieldGroups } from '../evidence/field-groups.ts'
import { MarkedText } from './marked-text.ts'
import { PageSheets } from './page-sheets.ts'
import { PlaceList } from './place-list.ts'
import { type Place, placesOf } from './places.ts'

/**
 * A document's text with all values marked, above it its pages if there are pictures of them, and beside it the values.
 * @param imageOf the picture of a page
 */
export function textSection(text: Promise<TextData>, imageOf: ImageFinder): HTMLElement {
  const section = element('section', { class: 'text-section' }, element('h2', {}, 'Text'))
  void text.then((data) => section.append(...contents(data, imageOf)))
  return section
}

type ImageFinder = (page: number) => HTMLImageElement

function contents(data: TextData, imageOf: ImageFinder): HTMLElement[] {
  const places = placesOf(data)
  const told = element('p', { class: 'told', 'aria-live': 'polite' }, hint)
  const look = (own: readonly Place[]): void => told.replaceChildren(...inWords(own))
  const choose = (place: Place): void => {
    list.reveal(place)
    sheets?.reveal(place)
  }
  const sheets = data.pictures && new PageSheets(data.pictures, imageOf, { look, choose })
  const marked = new MarkedText(data.text, data.pages, { look, choose })
  const list = new PlaceList((place) => {
    marked.reveal(place)
    sheets?.reveal(place)
  })
  const hidden = new Set<string>()
  const show = (): void => {
    const shown = places.filter(({ group }) => !hidden.has(group.id))
    marked.show(shown)
    sheets?.show(shown)
    list.show(shown)
  }
  show()
  const toggle = (id: string): void => {
    if (!hidden.delete(id)) hidden.add(id)
    show()
  }
  return [legend(places, toggle), element('div', { class: 'text-and-places' }, element('div', {}, sheets?.root, marked.root, told), list.root)]
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
