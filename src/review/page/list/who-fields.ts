import { element } from '../../../pages/parts/element.ts'
import { longest } from '../../longest.ts'
import type { Who } from '../data/who.ts'

/** Who reviews and on which day, as corrections will say it. */
export function whoFields(who: Who): HTMLElement {
  const by = element('input', { type: 'text', value: who.by, maxlength: longest.name, autocomplete: 'off', input: () => { who.by = by.value } })
  const on = element('input', { type: 'date', value: who.on, input: () => { who.on = on.value } })
  return element('div', { class: 'filters who', role: 'group', 'aria-label': 'As corrections say it' },
    element('label', { class: 'field' }, element('span', {}, 'Reviewer'), by),
    element('label', { class: 'field' }, element('span', {}, 'Day'), on))
}
