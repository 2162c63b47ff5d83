import { tally } from '../../../../analysis/lists/tally.ts'
import { choice as choiceField } from '../../../../pages/parts/choice.ts'
import { element } from '../../../../pages/parts/element.ts'
import { searchField } from '../../../../pages/parts/search-field.ts'
import { type AskedMatter, type Grouping, groupings } from '../../../matters/counts.ts'
import type { Outcome } from '../../../matters/outcomes.ts'
import { scopeFields } from '../../asking/scope-fields.ts'
import { askedMatters } from '../../matters/index-matters.ts'
import type { Report } from '../../report.ts'
import type { Choice } from './choice.ts'
import { valueName } from './counts-table.ts'

const outcomeNames: Readonly<Record<Outcome, string>> = {
  spoken: 'Spoken of later', explicit: 'Spoken of, without suggestions', inspected: 'Authority inspected again',
  again: 'Raised again at the next inspection', nothing: 'Nothing said later',
}

/** Fields to narrow what became of actions with. */
export function followUpFilters(report: Report, chosen: Choice, change: (change: Partial<Choice>) => void): HTMLElement {
  const all = askedMatters(report)
  const named = (valueOf: (asked: AskedMatter) => string, nameOf: (value: string) => string): [string, string][] =>
    tally(all.map(valueOf)).map(([value]): [string, string] => [value, nameOf(value)]).sort(([, a], [, b]) => a.localeCompare(b))
  const by = (grouping: Grouping): [string, string][] => named(groupings[grouping], (value) => valueName(grouping, value))
  const authorities = named(({ authority }) => authority ?? '', (slug) => report.authorityName(slug) ?? slug)
  return element('search', { class: 'filters', 'aria-label': 'What became of which actions' },
    searchField('Search', chosen.q, (q) => change({ q })),
    choiceField('Topic', 'All topics', by('topic'), chosen.topic, (topic) => change({ topic })),
    choiceField('Area', 'All areas', by('area'), chosen.area, (area) => change({ area })),
    choiceField('Authority', 'All authorities', authorities, chosen.authority, (authority) => change({ authority })),
    choiceField('What became of it', 'Anything', Object.entries(outcomeNames), chosen.outcome, (outcome) => change({ outcome })),
    scopeFields(report, chosen, change))
}
