import { firstDay } from '../analysis/dates/record-dates.ts'
import type { Inspection } from '../analysis/inspections/inspections.ts'
import { ascending } from '../analysis/lists/order.ts'
import type { RecordSet } from '../analysis/record-set.ts'
import type { OfficialFile } from '../official/official.ts'
import { compare } from './compare.ts'
import { coverage } from './covers.ts'
import { type Joined, join } from './join.ts'
import { type NamedRecord, type Reconciled, statusIds } from './reconciliation.ts'

/** So many days may lie between the first day of a row and that of its record. */
const usualDays = 14

/**
 * Puts the inspections of records beside those that files of official figures list: the gravest differences first.
 * @param days that may lie between the first days of two that are the same
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { extract, readOfficial, reconcile, recordSet } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * const official = await readOfficial({ name: 'outcomes.csv', bytes: await readFile('outcomes.csv') })
 * for (const { status, authority } of reconcile(recordSet(records), [official])) console.log(status, authority)
 * ```
 */
export function reconcile(set: RecordSet, files: readonly OfficialFile[], days: number = usualDays): Reconciled[] {
  return files.flatMap((file) => reconciled(set, file, days)).sort((a, b) =>
    statusIds.indexOf(a.status) - statusIds.indexOf(b.status) || ascending(a.authority, b.authority) || ascending(a.day ?? '', b.day ?? ''))
}

function reconciled({ inspections }: RecordSet, file: OfficialFile, days: number): Reconciled[] {
  const joined = join(file.rows, inspections, days)
  const met = new Set(joined.flatMap((one) => one.inspections))
  const covers = coverage(file)
  return [
    ...joined.map(ofRow),
    ...inspections.filter((inspection) => !met.has(inspection) && covers(inspection)).map((inspection) => onlyHere(inspection, file)),
  ]
}

function ofRow({ row, inspections, isSure }: Joined): Reconciled {
  const [inspection] = inspections
  const values = isSure && inspection ? compare(row, inspection) : []
  return {
    status: !inspection ? 'only-there' : !isSure ? 'ambiguous' : values.every(({ agrees }) => agrees) ? 'agrees' : 'differs',
    authority: row.authority, type: row.type, day: row.start ?? row.published, official: row.file, at: row.at,
    records: inspections.map(named), values,
  }
}

function onlyHere(inspection: Inspection, { name }: OfficialFile): Reconciled {
  const { authority, documentType, dates } = inspection.record
  return {
    status: 'only-here', authority: authority?.name ?? '', type: documentType, day: firstDay(dates), official: name, at: null,
    records: [named(inspection)], values: [],
  }
}

function named({ key, record }: Inspection): NamedRecord {
  return { key, file: record.source.file }
}
