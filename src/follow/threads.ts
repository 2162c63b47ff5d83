import { dayNumber } from '../analysis/dates/day-number.ts'
import { inspectionSubject } from '../analysis/inspections/inspection-kinds.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import { groupBy } from '../analysis/lists/group-by.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import { regionOf } from '../analysis/records/region.ts'
import { followedAction } from './followed-action.ts'
import { linksBetween } from './links.ts'
import { datedOf } from './passages.ts'
import { type Thread, joined } from './thread.ts'

/** Inspections that begin within so many days of each other do not follow one another up. */
const apart = 28

const threadsOfSets = new WeakMap<RecordSet, readonly Thread[]>()

/**
 * What became of every action that an inspectorate's own documents hold: threads by authority, in order of time. Only inspections whose
 * authority and day are known take part; those of single schools do not.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, recordSet, threadsOf } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * for (const { matter, links } of threadsOf(recordSet(records))) {
 *   console.log(matter.action.quote, links.map(({ kind, later }) => [kind, later.date]))
 * }
 * ```
 */
export function threadsOf(set: RecordSet): readonly Thread[] {
  const known = threadsOfSets.get(set) ?? allThreads(set.inspections)
  threadsOfSets.set(set, known)
  return known
}

function allThreads(inspections: readonly Inspection[]): Thread[] {
  const known = inspections.filter(({ record }) => record.authority && inspectionSubject(record.documentType) !== 'school')
  const groups = groupBy(known, ({ record }) => `${record.authority?.name} ${inspectionSubject(record.documentType)}`)
  return [...groups].sort(([a], [b]) => ascending(a, b)).flatMap(([, own]) => ownThreads(own))
}

/** The threads of one authority and subject. */
function ownThreads(own: readonly Inspection[]): Thread[] {
  const inTime = own.flatMap((each) => datedOf(each) ?? [])
    .sort((a, b) => ascending(a.date, b.date) || ascending(a.inspection.key, b.inspection.key))
  const followed = inTime.flatMap((earlier) => {
    const later = inTime.filter(({ date }) => dayNumber(date) - dayNumber(earlier.date) >= apart)
    const links = groupBy(later.flatMap((each) => linksBetween(earlier, each, inTime)), (link) => link.earlier.pointer)
    return earlier.actions.map((action) => followedAction(action, links.get(action.pointer) ?? [], later))
  })
  const { record } = own[0] as Inspection
  return joined(followed, { authority: record.authority?.name ?? '', region: regionOf(record), subject: inspectionSubject(record.documentType) })
}
