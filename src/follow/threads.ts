import { dayNumber } from '../analysis/dates/day-number.ts'
import { type InspectionSubject, inspectionSubject } from '../analysis/inspections/inspection-kinds.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import { groupBy } from '../analysis/lists/group-by.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import { regionOf } from '../analysis/records/region.ts'
import { type Link, linksBetween } from './links.ts'
import { datedOf } from './passages.ts'
import { type FollowedAction, followedAction } from './followed-action.ts'

/** What became of one matter: the action that raised it first, those that raised it again, and what later inspections say of them. */
export interface Thread {
  readonly authority: string
  readonly region: string | null
  readonly subject: InspectionSubject
  /** The first action. */
  readonly matter: FollowedAction
  /** All its actions, the first first. */
  readonly actions: readonly FollowedAction[]
  /** All links of its actions, in order of time. */
  readonly links: readonly Link[]
}

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
  return joined(followed, own[0] as Inspection)
}

/** An action that raises others again belongs to the thread of the one that it is most like. */
function joined(followed: readonly FollowedAction[], { record }: Inspection): Thread[] {
  const before = new Map<string, { readonly first: string; readonly score: number }>()
  const threads = new Map<string, FollowedAction[]>()
  for (const each of followed) {
    const first = before.get(placeOf(each.action))?.first ?? placeOf(each.action)
    threads.set(first, [...(threads.get(first) ?? []), each])
    for (const { kind, score, later } of each.links) {
      if (kind === 'raised-again' && score > (before.get(placeOf(later))?.score ?? 0)) before.set(placeOf(later), { first, score })
    }
  }
  return [...threads.values()].map((actions) => ({
    authority: record.authority?.name ?? '',
    region: regionOf(record),
    subject: inspectionSubject(record.documentType),
    matter: actions[0] as FollowedAction,
    actions,
    links: actions.flatMap(({ links }) => links).sort((a, b) => ascending(a.later.date, b.later.date)),
  }))
}

function placeOf({ record, pointer }: { readonly record: string; readonly pointer: string }): string {
  return `${record} ${pointer}`
}
