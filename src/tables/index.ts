import { actions } from './declared/actions.ts'
import { dates } from './declared/dates.ts'
import { documents } from './declared/documents.ts'
import { evidence } from './declared/evidence.ts'
import { findings } from './declared/findings.ts'
import { inspections } from './declared/inspections.ts'
import { inspectors } from './declared/inspectors.ts'
import { judgements } from './declared/judgements.ts'
import { people } from './declared/people.ts'
import { threads } from './declared/threads.ts'
import { warnings } from './declared/warnings.ts'
import type { Table } from './define-table.ts'

/**
 * All tables, the one to begin with first.
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises'
 * import { extract, recordSet, tableFormats, tables } from 'inspection-docket'
 *
 * const set = recordSet(await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') }))
 * for (const table of tables) console.log(table.id, [...table.rows(set)].length)
 * const csv = await tableFormats[0].load()
 * for await (const { name, content } of csv.files(tables, set, {})) await writeFile(name, content)
 * ```
 */
export const tables: readonly Table[] = [
  inspections, documents, judgements, actions, inspectors, people, dates, findings, threads, warnings, evidence,
]
