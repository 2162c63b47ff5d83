import { alikeGroups } from '../../../analysis/attention-groups.ts'
import { typeName } from '../../../analysis/display/type-names.ts'
import { fieldGroups } from '../evidence/field-groups.ts'
import { evidenceAt, reasonsOf } from '../evidence/find.ts'
import { placeLine } from '../evidence/place-line.ts'
import { quotation } from '../evidence/quotation.ts'
import { readValues, readWords } from '../evidence/reading-entry.ts'
import { type Reading, readingsOf } from '../evidence/readings.ts'
import { sourceLink } from '../evidence/source-link.ts'
import { element } from '../../../pages/parts/element.ts'
import { counted, percent } from '../../../pages/parts/words.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage, View } from '../view.ts'
import { textSection } from '../text/text-section.ts'
import { attentionItem } from './attention-item.ts'
import { missing } from './missing.ts'

/** One document: every value that was read from it, with its words. */
export const documentView: View = {
  id: 'document',
  tab: null,
  title: ({ report }, { subject }) => {
    const at = report.documentByKey(subject)
    return at === undefined ? 'Unknown document' : report.documentName(at)
  },
  show: (stage, { subject }) => {
    const at = stage.report.documentByKey(subject)
    return at === undefined
      ? [missing(`document ${subject}`)]
      : [facts(stage, at), reasons(stage, at), ...toLookAt(stage, at), ...text(stage, at), ...values(stage, at)]
  },
}

function facts({ report }: Stage, at: number): HTMLElement {
  const document = report.document(at)
  const { type, confidence, authority, key, title, corrected } = document
  const name = report.authorityName(authority)
  const fact = (what: string, value: Node | string): HTMLElement => element('div', {}, element('dt', {}, what), element('dd', {}, value))
  return element('dl', { class: 'facts' },
    title ? fact('Title', title) : null,
    fact('Type', `${typeName(type)}, ${percent(confidence)} sure`),
    authority && name ? fact('Authority', element('a', { href: addressOf('authority', authority) }, name)) : null,
    corrected > 0 ? fact('Corrected by hand', counted(corrected, 'value')) : null,
    fact('File', sourceLink(document)),
    fact('Record', element('code', {}, key)))
}

function reasons({ report }: Stage, at: number): HTMLElement {
  const found = reasonsOf(report.evidence(at))
  const rows = found.map((reason) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, reason.value),
      element('td', {}, quotation(reason), placeLine(report.document(at), reason)),
    ))
  return element('details', { class: 'section' },
    element('summary', {}, `Why it is of this type (${found.length})`),
    found.length === 0
      ? element('p', {}, 'Nothing in it speaks for any type.')
      : wordsTable('Reasons for the type', ['Weight', 'Words, place and rule'], rows))
}

function toLookAt(stage: Stage, at: number): HTMLElement[] {
  const own = stage.report.data.attention.filter(({ document }) => document === at)
  return own.length === 0
    ? []
    : [
      element(
        'section',
        {},
        element('h2', {}, 'To look at'),
        element('ul', { class: 'attention' }, alikeGroups(own).map((alike) => attentionItem(stage, alike))),
      ),
    ]
}

function text({ report }: Stage, at: number): HTMLElement[] {
  const whole = report.text(at)
  return whole ? [textSection(whole, (page) => report.picture(at, page))] : []
}

function values({ report }: Stage, at: number): HTMLElement[] {
  const row = (reading: Reading): HTMLElement => element('tr', {},
    element('th', { scope: 'row' }, reading.item), element('td', {}, readValues(reading)), element(
      'td',
      {},
      readWords(report.document(at), reading),
    ))
  return fieldGroups.flatMap(({ heading, fields }) => {
    const readings = readingsOf(fields.flatMap((field) => evidenceAt(report.evidence(at), `/${field}`)))
    return readings.length === 0
      ? []
      : [
        element(
          'section',
          {},
          element('h2', {}, heading),
          wordsTable(heading, ['Field', 'Value', 'Words, place and rule'], readings.map(row)),
        ),
      ]
  })
}

function wordsTable(caption: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption },
    element('table', { class: `words-${heads.length}` },
      element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, rows)))
}
