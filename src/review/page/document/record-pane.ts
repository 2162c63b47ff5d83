import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { dayInWords, percent } from '../../../pages/parts/words.ts'
import type { DocumentData } from '../../page-data.ts'
import { correctionStop, doubtStop, fieldStop } from './rows.ts'
import type { Stop } from './stop.ts'

/** A record as a form beside its page: what there is to look at, its values, and what was not read. */
export class RecordPane {
  readonly root: HTMLElement
  readonly stops: readonly Stop[]

  constructor(data: DocumentData, go: (id: string) => void) {
    const { type, confidence, title, file, doubts, fields, empty, corrections, seen, locked } = data
    const doubtful = doubts.map((doubt, at) => doubtStop(doubt, at, go))
    const values = fields.map((field) => fieldStop(field, go))
    const corrected = corrections.map((correction, at) => correctionStop(correction, at, go))
    this.stops = [...doubtful, ...values, ...corrected]
    this.root = element('section', { class: 'record', 'aria-label': 'Record' },
      element('p', { class: 'about' }, title ? element('strong', {}, title) : null, element('span', {}, `${typeName(type)}, ${percent(confidence)} sure`), element('span', { class: 'file' }, file)),
      locked ? element('p', { class: 'locked' }, `Nothing can be corrected here: ${locked}`) : null,
      seen ? element('p', { class: 'note seen' }, seenWords(seen)) : null,
      doubtful.length > 0 ? rows('To look at', doubtful) : element('p', { class: 'note' }, 'Nothing to look at.'),
      rows('Values', values),
      corrected.length > 0 ? rows('Corrections', corrected) : null,
      empty.length > 0 ? element('p', { class: 'note' }, `Not read: ${empty.map(fieldName).join('; ')}.`) : null)
  }
}

function rows(heading: string, stops: readonly Stop[]): HTMLElement {
  return element('section', {}, element('h2', {}, `${heading} (${stops.length})`),
    element('ul', { class: 'rows' }, stops.map(({ row }) => element('li', {}, row))))
}

function seenWords({ by, on, isSame }: NonNullable<DocumentData['seen']>): string {
  const who = ['Reviewed', by ? `by ${by}` : '', on ? `on ${dayInWords(on)}` : ''].filter(Boolean).join(' ')
  return isSame ? `${who}.` : `${who}; it is read otherwise now.`
}
