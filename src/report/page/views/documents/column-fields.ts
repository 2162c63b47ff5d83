import { element } from '../../../../pages/parts/element.ts'
import type { DocumentColumn } from './columns.ts'

/** The columns that are chosen, in their order; the first stays, since it names its row. */
export function chosenColumns(columns: readonly DocumentColumn[], chosen: readonly string[]): DocumentColumn[] {
  return columns.filter(({ id, isFirst }, at) => at === 0 || (chosen.length === 0 ? isFirst : chosen.includes(id)))
}

/** Boxes to choose columns with. */
export function columnFields(
  columns: readonly DocumentColumn[],
  chosen: readonly string[],
  change: (chosen: string[]) => void,
): HTMLElement {
  const shown = new Set(chosenColumns(columns, chosen).map(({ id }) => id))
  const box = ({ id, head }: DocumentColumn): HTMLElement => {
    const input = element('input', {
      type: 'checkbox', checked: shown.has(id),
      change: () => {
        if (input.checked) shown.add(id)
        else shown.delete(id)
        change([...shown])
      },
    })
    return element('li', {}, element('label', {}, input, head))
  }
  return element('details', { class: 'columns' },
    element('summary', {}, 'Columns'),
    element('ul', { 'aria-label': 'Columns' }, columns.slice(1).map(box)))
}
