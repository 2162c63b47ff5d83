import { areaNames } from '../../../../analysis/display/area-names.ts'
import { gradeNames } from '../../../../analysis/display/grade-names.ts'
import { typeName } from '../../../../analysis/display/type-names.ts'
import { element } from '../../../../pages/parts/element.ts'
import { gradeBadge } from '../../../../pages/parts/grade-badge.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { dayInWords } from '../../../../pages/parts/words.ts'
import type { OfficialCell } from '../../../../official/official.ts'
import type { ComparedValue } from '../../../../reconcile/reconciliation.ts'
import type { Grade } from '../../../../vocabulary/grades.ts'
import type { JudgementArea } from '../../../../vocabulary/judgement-areas.ts'
import type { OfficialEntry } from '../../../official-data.ts'
import type { Stage } from '../../view.ts'
import { statusNames } from './status-names.ts'

/** An inspection, with what its record and the figures say of it, and the words of the document. */
export function officialItem(stage: Stage, { status, authority, type, day, official, at, documents, values }: OfficialEntry): HTMLElement {
  const { report } = stage
  const name = [authority, typeName(type), day && dayInWords(day)].filter(Boolean).join(', ')
  const [first] = documents
  const hasOne = first !== undefined && (status === 'differs' || status === 'agrees' || documents.length === 1)
  const unlike = values.filter(({ agrees }) => !agrees)
  const alike = values.filter(({ agrees }) => agrees)
  return element('li', {},
    element('p', { class: 'about' },
      hasOne ? element('a', { href: addressOf('document', report.document(first).key) }, name) : element('span', {}, name),
      element('span', { class: `kind ${status}` }, statusNames[status].name),
      element('span', { class: 'place' }, at ? `${official}, ${placeInWords(at)}` : `not in ${official}`)),
    hasOne ? null : element('ul', { class: 'meant' }, documents.map((one) =>
      element('li', {}, element('a', { href: addressOf('document', report.document(one).key) }, report.documentName(one))))),
    unlike.length > 0 && first !== undefined ? valuesTable(stage, first, `What differs: ${name}`, unlike) : null,
    alike.length > 0 && first !== undefined
      ? element('details', {}, element('summary', {}, `The same (${alike.length})`), valuesTable(stage, first, `What is the same: ${name}`, alike))
      : null)
}

function valuesTable(stage: Stage, document: number, caption: string, values: readonly ComparedValue[]): HTMLElement {
  const rows = values.map(({ field, here, there, words, at }) => element('tr', {},
    element('th', { scope: 'row' }, fieldName(field)),
    element('td', {}, words ? stage.evidence.button(document, words.pointer, shown(here)) : shown(here)),
    element('td', {}, shown(there), element('span', { class: 'place' }, placeInWords(at))),
    element('td', {}, words ? quoted(words.quote, words.page) : 'The record has no words for it.')))
  return element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption },
    element('table', { class: 'compared' },
      element('thead', {}, element('tr', {}, ['Value', 'Record', 'Official figures', 'Words of the document'].map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows)))
}

function quoted(quote: string, page: number | null): HTMLElement {
  return element('blockquote', { class: 'quotation' }, element('mark', {}, quote), page === null ? null : element('span', { class: 'place' }, `page ${page}`))
}

function shown(value: string | null): Node | string {
  if (value === null) return 'nothing'
  if (Object.hasOwn(gradeNames, value)) return gradeBadge(value as Grade)
  return /^\d{4}-/.test(value) ? dayInWords(value) : value
}

function fieldName(field: string): string {
  if (field === 'start') return 'First day'
  return field === 'end' ? 'Last day' : areaNames[field as JudgementArea].name
}

function placeInWords({ sheet, cell }: OfficialCell): string {
  return sheet === null ? cell : `${sheet}, ${cell}`
}
