import type { DocumentData } from '../../page-data.ts'
import { element } from '../../../pages/parts/element.ts'
import { placeLine } from './place-line.ts'
import { quotation } from './quotation.ts'
import type { Reading } from './readings.ts'

/** The values that one quote was read as; a value that is the quote itself needs no telling but where it has a name. */
export function readValues({ values, quote }: Reading): HTMLElement {
  return element('dl', { class: 'read' }, values.map(({ name, value }) =>
    element('div', {}, name ? element('dt', {}, name) : null, element('dd', {}, value === quote && name ? 'as quoted' : value))))
}

/** The quote in its line, and where it stands. */
export function readWords(document: DocumentData, reading: Reading): HTMLElement[] {
  return [quotation(reading), placeLine(document, reading)]
}
