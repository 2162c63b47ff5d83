import { element } from '../../../../pages/parts/element.ts'
import { inDigits } from '../../../../pages/parts/words.ts'
import { isNarrowed } from '../../asking/scope-fields.ts'
import type { Links } from '../../asking/links.ts'
import { answer } from '../../../asking/question.ts'
import { type Scope, within } from '../../../asking/scope.ts'
import type { Report } from '../../report.ts'

/** How much there is of everything. */
export function tiles({ asked, data: { actions, attention } }: Report, scope: Scope, links: Links): HTMLElement {
  const documents = within(scope, 'year', asked)
  const inspections = within(scope, 'inspected', asked)
  const places = new Set(documents.map(({ at }) => at))
  const isAll = !isNarrowed(scope)
  const of = (counts: string): number => answer(inspections, { facets: { counts: [counts] } }).length
  return element('ul', { class: 'tiles' },
    tile(documents.length, 'document', 'documents', links.documents({})),
    tile(of('inspection'), 'inspection', 'inspections', links.inspections({ counts: ['inspection'] })),
    tile(of('visit'), 'visit', 'visits', links.inspections({ counts: ['visit'] })),
    tile(new Set(documents.flatMap(({ document }) => document.authority ?? [])).size, 'authority', 'authorities', links.view('authorities')),
    tile(actions.filter(({ document }) => places.has(document)).length, 'action', 'actions', links.view('actions')),
    tile(
      attention.filter(({ document }) => (document === null ? isAll : places.has(document))).length,
      'thing to look at',
      'things to look at',
      links.view('attention'),
    ))
}

function tile(number: number, one: string, many: string, address: string): HTMLElement {
  return element('li', {},
    element('a', { href: address }, element('strong', {}, inDigits(number)), ` ${number === 1 ? one : many}`))
}
