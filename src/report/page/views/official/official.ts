import { typeName } from '../../../../analysis/display/type-names.ts'
import { tally } from '../../../../analysis/lists/tally.ts'
import { choice } from '../../../../pages/parts/choice.ts'
import { element } from '../../../../pages/parts/element.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { searchField } from '../../../../pages/parts/search-field.ts'
import { counted, dayInWords } from '../../../../pages/parts/words.ts'
import type { Status } from '../../../../reconcile/reconciliation.ts'
import type { OfficialData, OfficialEntry } from '../../../official-data.ts'
import { inBatches } from '../../batches.ts'
import { keepAddress } from '../../keep-address.ts'
import type { Stage, View } from '../../view.ts'
import { officialItem } from './official-item.ts'
import { statusNames } from './status-names.ts'

/** Entries that are shown at once. */
const batch = 50

/** What the list is narrowed by; it stands in the address. */
type Choice = Record<'q' | 'status' | 'type', string>

/** Records beside official figures, where the report was made with some. */
export const officialView: View = {
  id: 'official',
  tab: 'Official figures',
  isShown: ({ official }) => official !== null,
  title: () => 'Official figures',
  show: (stage, { options }) => {
    const { official } = stage.report
    if (!official) return [element('p', {}, 'This report was made without official figures.')]
    const chosen: Choice = { q: '', status: '', type: '', ...Object.fromEntries(options) }
    const results = element('div', { class: 'results' })
    const refresh = (change: Partial<Choice>): void => {
      Object.assign(chosen, change)
      keepAddress(addressOf('official', '', chosen), { isTyped: 'q' in change })
      results.replaceChildren(...found(stage, official.entries, chosen))
    }
    results.replaceChildren(...found(stage, official.entries, chosen))
    return [filesLine(official), counts(official), filters(official, chosen, refresh), results]
  },
}

function filesLine({ files }: OfficialData): HTMLElement {
  const names = files.map(({ name, asAt }) => `${name}${asAt === null ? '' : ` (as at ${dayInWords(asAt)})`}`)
  return element('p', { class: 'note official-files' }, `Inspections of these records beside those that ${names.join(' and ')} ${names.length === 1 ? 'lists' : 'list'}.`)
}

/** How many have each status; each leads to them. */
function counts({ entries }: OfficialData): HTMLElement {
  return element('ul', { class: 'tiles' }, (Object.keys(statusNames) as Status[]).map((status) => {
    const count = entries.filter((entry) => entry.status === status).length
    const { name, meaning } = statusNames[status]
    const link = element('a', { href: addressOf('official', '', { status }) }, element('strong', {}, count.toLocaleString('en-GB')), name)
    return element('li', { title: meaning }, link)
  }))
}

function filters({ entries }: OfficialData, chosen: Choice, refresh: (change: Partial<Choice>) => void): HTMLElement {
  const present = (pick: (entry: OfficialEntry) => string): string[] => tally(entries.map(pick)).map(([value]) => value)
  const statuses = (Object.keys(statusNames) as Status[]).map((status): [string, string] => [status, statusNames[status].name])
  return element('search', { class: 'filters' },
    searchField('Authority', chosen.q, (q) => refresh({ q })),
    choice('Status', 'Every status', statuses, chosen.status, (status) => refresh({ status })),
    choice('Kind', 'Every kind', present(({ type }) => type).map((type) => [type, typeName(type)]), chosen.type, (type) => refresh({ type })))
}

function found(stage: Stage, all: readonly OfficialEntry[], { q, status, type }: Choice): HTMLElement[] {
  const entries = all.filter((entry) =>
    entry.authority.toLowerCase().includes(q.trim().toLowerCase()) && (status === '' || entry.status === status) && (type === '' || entry.type === type))
  const count = entries.length === all.length ? '' : ` of ${all.length.toLocaleString('en-GB')}`
  return [
    element('p', { class: 'count', 'aria-live': 'polite' }, count ? `${entries.length}${count} inspections` : counted(all.length, 'inspection')),
    ...(entries.length === 0 ? [element('p', {}, 'No inspection is like that.')] : []),
    ...inBatches(element('ul', { class: 'attention official' }), entries, batch, (entry) => officialItem(stage, entry)),
  ]
}
