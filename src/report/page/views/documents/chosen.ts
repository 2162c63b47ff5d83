import { element } from '../../../../pages/parts/element.ts'
import { facetIds } from '../../../asking/facets.ts'
import { facetNames, valueName } from '../../asking/names.ts'
import type { Report } from '../../report.ts'
import { type Choice, subjects } from './choice.ts'

/** Values that are told of one facet. */
const most = 4

/** What the list is narrowed to, each a button that takes it away. */
export function chosenFacets(report: Report, { facets, last }: Choice, change: (change: Partial<Choice>) => void): HTMLElement[] {
  const button = (words: string, without: Partial<Choice>): HTMLElement =>
    element('button', { type: 'button', title: 'Take this away', click: () => change(without) }, `${words} ×`)
  return [
    ...facetIds.filter((id) => facets[id].length > 0).map((id) =>
      button(`${facetNames[id].name}: ${told(facets[id].map((value) => valueName(report, id, value)))}`, { facets: { ...facets, [id]: [] } })),
    ...(last ? [button(`Of each authority: ${(subjects[last] ?? '').toLowerCase()}`, { last: '' })] : []),
  ]
}

function told(names: readonly string[]): string {
  if (names.length <= most) return names.join(' or ')
  return `${names.slice(0, most).join(', ')} or ${names.length - most} more`
}
