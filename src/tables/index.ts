import { actions } from './declared/actions.ts'
import { dates } from './declared/dates.ts'
import { documents } from './declared/documents.ts'
import { evidence } from './declared/evidence.ts'
import { findings } from './declared/findings.ts'
import { inspections } from './declared/inspections.ts'
import { inspectors } from './declared/inspectors.ts'
import { judgements } from './declared/judgements.ts'
import { people } from './declared/people.ts'
import { warnings } from './declared/warnings.ts'
import type { Table } from './define-table.ts'

/** All tables, the one to begin with first. */
export const tables: readonly Table[] = [inspections, documents, judgements, actions, inspectors, people, dates, findings, warnings, evidence]
