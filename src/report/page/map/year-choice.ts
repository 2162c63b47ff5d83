import { element } from '../../../pages/parts/element.ts'

/** A slider for a year between two, with the year that it stands at. */
export function yearChoice(first: number, last: number, year: number, choose: (year: number) => void): HTMLElement {
  const told = element('output', {}, year)
  const slider = element('input', {
    type: 'range', min: first, max: last, step: 1, value: year,
    input: () => {
      told.textContent = slider.value
      choose(Number(slider.value))
    },
  })
  return element('label', { class: 'field years' }, element('span', {}, 'End of ', told), slider)
}
