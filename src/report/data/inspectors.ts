import { firstDay, yearOf } from '../../analysis/dates/record-dates.ts'
import type { Inspection } from '../../analysis/inspections/inspections.ts'
import { groupBy } from '../../analysis/lists/group-by.ts'
import { ascending } from '../../analysis/lists/order.ts'
import { isRedacted } from '../../record/redacted.ts'
import type { ChartsData } from '../page-data.ts'

type InspectorData = ChartsData['inspectors'][number]

/**
 * Whom inspections name: how many each led and joined, and in which years; the busiest first. One name is one person; a name that was
 * taken out is none.
 */
export function inspectorsData(inspections: readonly Inspection[]): InspectorData[] {
  const parts = inspections.flatMap(({ record }) =>
    record.inspectors.filter(({ name }) => !isRedacted(name)).map(({ name, role }) => ({ name, role, day: firstDay(record.dates) })))
  return [...groupBy(parts, ({ name }) => name)]
    .map(([name, own]): InspectorData => {
      const years = own.flatMap(({ day }) => (day ? [yearOf(day)] : []))
      const led = own.filter(({ role }) => role === 'lead').length
      return {
        name, led, joined: own.length - led, first: years.length > 0 ? Math.min(...years) : null,
        last: years.length > 0 ? Math.max(...years) : null,
      }
    })
    .sort((a, b) => b.led + b.joined - a.led - a.joined || b.led - a.led || ascending(a.name, b.name))
}
