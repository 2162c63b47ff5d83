import { element } from '../../../pages/parts/element.ts'

/** What a ribbon is worth. */
export function suggestionNote(): HTMLElement {
  return element('p', { class: 'note' },
    'What later inspections and visits say of the same matter. A step with ? and a broken line is a suggestion, by likeness of wording; ' +
    'without, the later document itself speaks of the earlier inspection. Open a matter to judge by the words.')
}
