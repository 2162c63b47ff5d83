import type { AuthorityData } from '../../../page-data.ts'
import { headlineBefore, lastHeadline } from '../../evidence/headline.ts'
import { element } from '../../../../pages/parts/element.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { trendMark } from '../../../../pages/parts/trend-mark.ts'
import { counted, dayInWords } from '../../../../pages/parts/words.ts'
import type { Stage } from '../../view.ts'

/** What the grade is called where there is no headline grade. */
const headings = {
  'areas-alone': 'Areas (no overall grade was given)', contradicted: 'Headline grade', 'no-grade': 'Headline grade',
} as const

/** What an authority is, and how it stands. */
export function authorityFacts(stage: Stage, authority: AuthorityData): HTMLElement {
  const { region, code, inspections, visits, trend, graded, withoutHeadline } = authority
  const [last, before] = [lastHeadline(stage, authority), headlineBefore(stage, authority)]
  const listed = (kind: string, count: number): HTMLElement =>
    element('a', { href: addressOf('documents', '', { authority: authority.slug, counts: kind }) }, counted(count, kind))
  const fact = (name: string, ...value: (Node | string | null)[]): HTMLElement => element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', {}, value),
  )
  return element('dl', { class: 'facts' },
    last ? fact(withoutHeadline ? headings[withoutHeadline] : 'Headline grade', last, graded && ` ${dayInWords(graded)}`) : null,
    before ? fact('Before', before, ' ', trendMark(trend), withoutHeadline && trend && ' area by area') : null,
    region ? fact('Region', region) : null,
    code ? fact('ONS code', code) : null,
    fact('Documents', listed('inspection', inspections), ', ', listed('visit', visits)))
}
