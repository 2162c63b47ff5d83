import { firstDay, recordDate } from '../../analysis/dates/record-dates.ts'
import { authorityHistories, trendOf } from '../../analysis/inspections/authority-history.ts'
import { groupBy } from '../../analysis/lists/group-by.ts'
import { ascending } from '../../analysis/lists/order.ts'
import type { RecordSet } from '../../analysis/record-set.ts'
import { regionOf } from '../../analysis/records/region.ts'
import { authorityId } from '../../record/identity.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { AuthorityData } from '../page-data.ts'

interface Numbered {
  readonly at: number
  readonly record: DocketRecord
}

/** What the page says of each authority that a document is about, by name. One that is spelt in several ways is one. */
export function authoritiesData({ records, inspections }: RecordSet): AuthorityData[] {
  const histories = new Map(authorityHistories(inspections).map((history) => [authorityId(history.authority), history]))
  const numbered = records.map(({ record }, at): Numbered => ({ at, record }))
  const bySlug = groupBy(numbered.filter(({ record }) => record.authority), ({ record }) => authorityId(nameIn(record)))
  return [...bySlug].map(([slug, documents]) => {
    const name = documents.map(({ record }) => nameIn(record)).sort(ascending)[0] ?? slug
    const history = histories.get(slug)
    const count = (kind: string): number => history?.inspections.filter((inspection) => inspection.kind === kind).length ?? 0
    return {
      slug, name,
      region: documents[0] ? regionOf(documents[0].record) : null,
      code: documents.find(({ record }) => record.authority?.code)?.record.authority?.code ?? null,
      documents: byDate(documents).map(({ at }) => at),
      inspections: count('inspection'),
      visits: count('visit'),
      actions: documents.reduce((sum, { record }) => sum + record.actions.length, 0),
      headline: history?.headline ?? null,
      graded: history?.latest ? firstDay(history.latest.record.dates) : null,
      headlineBefore: history?.headlineBefore ?? null,
      withoutHeadline: history?.withoutHeadline ?? null,
      areas: history?.areas ?? [],
      trend: history ? trendOf(history) : null,
    }
  }).sort((a, b) => ascending(a.name, b.name))
}

function nameIn({ authority }: DocketRecord): string {
  return authority?.name ?? ''
}

function byDate(documents: readonly Numbered[]): Numbered[] {
  const dateOf = ({ record }: Numbered): string => firstDay(record.dates) ?? recordDate(record.dates) ?? ''
  return [...documents].sort((a, b) => ascending(dateOf(a), dateOf(b)) || a.at - b.at)
}
