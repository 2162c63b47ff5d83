import { tally } from '../../../analysis/lists/tally.ts'
import { choice } from '../../../pages/parts/choice.ts'
import { type FacetId, none } from '../../asking/facets.ts'
import { type Scope, everything } from '../../asking/scope.ts'
import type { Report } from '../report.ts'
import { frameworkName } from './names.ts'

/** What an address narrows a view to; a single year is the first and the last. */
export function scopeOf(options: URLSearchParams): Scope {
  const year = options.get('year') ?? ''
  const said = (name: keyof Scope): string => options.get(name) ?? (name === 'from' || name === 'to' ? year : '')
  return { framework: said('framework'), region: said('region'), from: said('from'), to: said('to') }
}

export function isNarrowed(scope: Scope): boolean {
  return Object.keys(everything).some((name) => scope[name as keyof Scope] !== '')
}

/** "ILACS, London, 2019 to 2021". */
export function scopeInWords({ framework, region, from, to }: Scope): string {
  const years = from === to ? from : [from, to].filter(Boolean).length === 2 ? `${from} to ${to}` : from ? `${from} on` : `up to ${to}`
  return [framework && frameworkName(framework), region, (from || to) && years].filter(Boolean).join(', ')
}

/** Fields to choose a scope with. */
export function scopeFields(report: Report, scope: Scope, change: (change: Partial<Scope>) => void): HTMLElement[] {
  const some = (facet: FacetId): string[] =>
    tally(report.asked.flatMap(({ values }) => values[facet])).map(([value]) => value).filter((value) => value !== none)
  const years = [...new Set([...some('year'), ...some('inspected')])].sort().reverse().map((year) => [year, year] as const)
  return [
    choice('Framework', 'All frameworks', some('framework').map((id) => [id, frameworkName(id)]), scope.framework, (framework) => change({ framework })),
    choice('Region', 'All regions', some('region').sort().map((region) => [region, region]), scope.region, (region) => change({ region })),
    choice('From year', 'First', years, scope.from, (from) => change({ from })),
    choice('To year', 'Last', years, scope.to, (to) => change({ to })),
  ]
}
