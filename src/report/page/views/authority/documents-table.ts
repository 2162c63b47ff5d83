import { typeName } from '../../../../analysis/display/type-names.ts'
import { sourceLink } from '../../evidence/source-link.ts'
import { dataTable } from '../../../../pages/parts/data-table.ts'
import type { TableColumn } from '../../../../pages/parts/sortable-table.ts'
import { element } from '../../../../pages/parts/element.ts'
import { dayInWords, periodInWords } from '../../../../pages/parts/words.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import type { Stage } from '../../view.ts'

const nothing = '–'

/** The documents about an authority, the latest first; what was read in them opens its evidence. */
export function documentsTable(stage: Stage, documents: readonly number[]): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, 'Documents'),
    dataTable('Documents, the latest first', columns(stage), [...documents].reverse()),
  )
}

function columns({ report, evidence }: Stage): readonly TableColumn<number>[] {
  const read = (at: number, pointer: string, words: string | null): Node | string => (words ? evidence.button(at, pointer, words) : nothing)
  const periodOf = (at: number): string | null => {
    const { first, last } = report.document(at)
    return first && last && periodInWords(first, last)
  }
  return [
    {
      head: 'Document',
      cell: (at) => element('a', { href: addressOf('document', report.document(at).key) }, typeName(report.document(at).type)),
      sortBy: (at) => typeName(report.document(at).type),
    },
    { head: 'Date', cell: (at) => read(at, '/dates', dateOf(report.document(at).date)), sortBy: (at) => report.document(at).date ?? '' },
    { head: 'On site', cell: (at) => read(at, '/dates/inspection', periodOf(at)), sortBy: (at) => report.document(at).first ?? '' },
    { head: 'Days', isNumber: true, cell: (at) => report.document(at).days, sortBy: (at) => report.document(at).days ?? 0 },
    { head: 'Length', cell: (at) => report.document(at).length ?? nothing, sortBy: (at) => report.document(at).length ?? '' },
    { head: 'Led by', cell: (at) => read(at, '/inspectors', report.document(at).lead.join(', ')) },
    { head: 'Source', cell: (at) => sourceLink(report.document(at)) },
  ]
}

function dateOf(date: string | null): string | null {
  return date && dayInWords(date)
}
