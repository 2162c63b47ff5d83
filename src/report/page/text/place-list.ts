import { element } from '../../../pages/parts/element.ts'
import { type FieldGroup, fieldGroups } from '../evidence/field-groups.ts'
import type { Place } from './places.ts'

/** Of a value so many characters are shown. */
const most = 140

/** All values of a text by group; each leads to its words. */
export class PlaceList {
  readonly root = element('div', { class: 'places', role: 'region', 'aria-label': 'Values in the text', tabindex: 0 })
  private readonly buttons = new Map<Place, HTMLElement>()

  constructor(private readonly choose: (place: Place) => void) {}

  show(places: readonly Place[]): void {
    this.buttons.clear()
    this.root.replaceChildren(...fieldGroups.flatMap((group) => this.groupOf(group, places.filter((place) => place.group === group))))
  }

  reveal(place: Place): void {
    const button = this.buttons.get(place)
    button?.scrollIntoView({ block: 'nearest' })
    button?.focus({ preventScroll: true })
  }

  private groupOf({ id, heading }: FieldGroup, places: readonly Place[]): HTMLElement[] {
    if (places.length === 0) return []
    return [element('h3', {}, heading), element('ul', { class: `of-${id}` }, places.map((place) => element('li', {}, this.button(place))))]
  }

  private button(place: Place): HTMLElement {
    const button = element('button', { type: 'button', click: () => this.choose(place) },
      place.values.map(({ name, value }) => [element('span', { class: 'field-name' }, name), ` ${cut(value)} `]).flat())
    this.buttons.set(place, button)
    return button
  }
}

function cut(value: string): string {
  return value.length > most ? `${value.slice(0, most)}…` : value
}
