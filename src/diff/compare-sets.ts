import { isBelow } from '../record/pointer.ts'
import type { DocketRecord } from '../record/schema.ts'
import { type Difference, differences } from './differences.ts'
import { pairRecords } from './pair-records.ts'

/** What became of one document between two sets of records. */
export interface RecordChange {
  readonly change: 'changed' | 'added' | 'removed'
  readonly id: string
  readonly file: string
  /** Differences that a reader asked to see. */
  readonly differences: readonly Difference[]
  /** Number of differences in what backs the values (evidence, reasons) where these are only counted. */
  readonly backing: number
}

export interface Comparison {
  readonly changes: readonly RecordChange[]
  readonly same: number
}

export interface CompareOptions {
  /** Pointers that are not compared, with all below them. */
  readonly ignore?: readonly string[]
  /** Lists differences of evidence and reasons, too, which are many and as a rule follow from others. */
  readonly withEvidence?: boolean
}

const backing = ['/evidence', '/classification/reasons']
/** Where a file lies is no difference between two deliveries. */
const place = '/source/file'

/**
 * What changed from one set of records to another, field by field.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { compareSets, extract } from 'inspection-docket'
 *
 * const before = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * const after = before.map((record) => ({ ...record, title: 'Another title' }))
 * for (const { id, differences } of compareSets(before, after).changes) console.log(id, differences.map(({ pointer }) => pointer))
 * ```
 */
export function compareSets(before: readonly DocketRecord[], after: readonly DocketRecord[], options: CompareOptions = {}): Comparison {
  const { pairs, removed, added } = pairRecords(before, after)
  const compared = pairs.map(([old, record]) => changeOf(old, record, options))
  const changed = compared.filter((change) => change.differences.length + change.backing > 0)
  return {
    changes: [...changed, ...removed.map((record) => whole('removed', record)), ...added.map((record) => whole('added', record))],
    same: compared.length - changed.length,
  }
}

function changeOf(before: DocketRecord, after: DocketRecord, { ignore = [], withEvidence = false }: CompareOptions): RecordChange {
  const found = differences(before, after).filter(({ pointer }) => !isBelowAny(pointer, [place, ...ignore]))
  const shown = withEvidence ? found : found.filter(({ pointer }) => !isBelowAny(pointer, backing))
  return { ...whole('changed', after), differences: shown, backing: found.length - shown.length }
}

function whole(change: RecordChange['change'], { id, source }: DocketRecord): RecordChange {
  return { change, id, file: source.file, differences: [], backing: 0 }
}

function isBelowAny(pointer: string, ancestors: readonly string[]): boolean {
  return ancestors.some((ancestor) => isBelow(pointer, ancestor))
}
