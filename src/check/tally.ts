import type { Comparison } from './compare.ts'
import { coreFields, fields } from './fields.ts'
import type { DocumentScore } from './score.ts'

export interface FieldScore {
  readonly field: string
  /** How many documents, or pairs of entries, have a label for it. */
  readonly support: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly wrong: number
}

export interface Scores {
  readonly fields: readonly FieldScore[]
  readonly documents: readonly DocumentScore[]
  readonly records: number
  readonly exact: number
  /** Mean F1 of the core fields that have a label; null where none has. */
  readonly coreF1: number | null
  readonly worstCoreF1: number | null
  /** Files that have labels but no record. */
  readonly absent: readonly string[]
}

/** Adds up the comparisons of all documents, field by field. */
export function summarise(all: readonly DocumentScore[], absent: readonly string[]): Scores {
  const comparisons = all.flatMap((document) => document.comparisons)
  const names = [
    ...new Set([
      ...fields.flatMap((field) => [field.name, ...(field.kind === 'set' ? (field.leaves ?? []).map((leaf) => leaf.name) : [])]),
      'records',
    ]),
  ]
  const scored = names
    .map((field) => fieldScore(field, comparisons.filter((comparison) => comparison.field === field)))
    .filter(({ support }) => support > 0)
  const core = scored.filter(({ field }) => (coreFields as readonly string[]).includes(field)).map(({ f1 }) => f1)
  const documents = all.filter(({ comparisons: [first] }) => first?.field !== 'records' || first.differences.length > 0)
  const records = all.filter(({ comparisons: [first] }) => first?.field !== 'records')
  return {
    fields: scored, documents, absent, records: records.length, exact: records.filter(({ exact }) => exact).length,
    coreF1: core.length > 0 ? core.reduce((sum, f1) => sum + f1, 0) / core.length : null,
    worstCoreF1: core.length > 0 ? Math.min(...core) : null,
  }
}

function fieldScore(field: string, comparisons: readonly Comparison[]): FieldScore {
  const sum = (of: (comparison: Comparison) => number): number => comparisons.reduce((total, comparison) => total + of(comparison), 0)
  const agreed = sum((comparison) => comparison.agreed)
  const extra = sum((comparison) => comparison.extra)
  const missing = sum((comparison) => comparison.missing)
  return {
    field, support: comparisons.length, precision: rate(agreed, agreed + extra), recall: rate(agreed, agreed + missing),
    f1: rate(2 * agreed, 2 * agreed + extra + missing), wrong: extra + missing,
  }
}

function rate(part: number, whole: number): number {
  return whole ? part / whole : 1
}
