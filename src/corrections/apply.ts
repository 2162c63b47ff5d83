import { checkedRecord } from '../record/checked-record.ts'
import { faultsOf } from '../record/faults.ts'
import { recordId } from '../record/identity.ts'
import { concerns } from '../record/pointer.ts'
import type { DocketRecord, Warning } from '../record/schema.ts'
import { CorrectedDraft } from './draft.ts'
import { type Verdict, judge } from './judge.ts'
import { comparePointers } from './pointers.ts'
import { reviewed } from './reviewed.ts'
import type { Correction } from './schema.ts'

/** A correction that was not applied, and why. */
export interface Unapplied {
  readonly correction: Correction
  readonly message: string
}

/** A correction that would make something that is no record. */
export interface Refused extends Unapplied {
  /** Below its value, where that breaks the schema. */
  readonly at: string
}

/** A record as it was corrected, and what became of each correction. */
export interface Corrected {
  readonly record: DocketRecord
  readonly applied: readonly Correction[]
  /** Those whose former value is not read any more, or whose words have moved; each has a warning in the record. */
  readonly conflicts: readonly Unapplied[]
  /** Those that the rules read by themselves. */
  readonly settled: readonly Correction[]
  /** Where there are some, the record was left as it is. */
  readonly refused: readonly Refused[]
}

/**
 * Corrects a record as the rules have made it. What was put in has evidence with the rule `correction`, and `corrected` names it.
 * @param corrections those of this record, where its file holds several documents; one of another document is a conflict
 * @param text that the record was read from
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { applyCorrections, parseCorrections, readDocument, recordsOf } from 'inspection-docket'
 *
 * const read = await readDocument({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * const { corrections } = parseCorrections(`source: { file: letter.pdf, sha256: ${read.sha256} }
 * corrections: [{ pointer: /scope, was: leadership, is: leaving care, words: [{ start: 0, end: 12, page: 1, quote: leaving care }] }]`)
 * for (const record of recordsOf(read)) {
 *   const { applied, conflicts, settled } = applyCorrections(record, corrections?.corrections ?? [], read.doc.text)
 *   console.log(applied.length, conflicts.map(({ message }) => message), settled.length)
 * }
 * ```
 */
export function applyCorrections(record: DocketRecord, corrections: readonly Correction[], text: string): Corrected {
  const judged = corrections.map((correction) => ({ correction, at: '', ...judge(record, correction, text) }))
  const of = (verdict: Verdict): Refused[] => judged.filter((one) => one.verdict === verdict)
  const applied = of('applied').map(({ correction }) => correction)
  const settled = of('settled').map(({ correction }) => correction)
  const conflicts = of('conflict').map(({ correction, message }) => ({ correction, message }))
  const { record: made, refused: faulty } = applied.length > 0 ? corrected(record, applied) : { record, refused: [] }
  const refused = [...of('refused').map(({ correction, at, message }) => ({ correction, at, message })), ...faulty]
  if (refused.length > 0) return { record, applied: [], conflicts, settled, refused }
  return { record: withConflicts(made, conflicts, text), applied, conflicts, settled, refused }
}

/** A record with corrections that are known to fit, and nothing else of it made anew. */
export function withApplied(record: DocketRecord, corrections: readonly Correction[]): DocketRecord {
  const draft = new CorrectedDraft(record)
  draft.apply(corrections)
  return draft.record
}

function corrected(record: DocketRecord, applied: readonly Correction[]): Pick<Corrected, 'record' | 'refused'> {
  const draft = new CorrectedDraft(record)
  draft.apply(applied)
  const pointers = new Set(draft.made.map(({ pointer }) => pointer))
  const made = { ...draft.record, corrected: [...pointers].sort(comparePointers) }
  const faults = faultsOf(made)
  if (faults.length > 0) return { record, refused: faults.map((fault) => refusal(fault, draft)) }
  return {
    record: checkedRecord({ ...made, id: recordId(made.documentType, made, made.source), warnings: reviewed(record, made, applied) }),
    refused: [],
  }
}

/** The correction that a fault comes of; what is wrong with evidence comes of the words. */
function refusal({ pointer, message }: { pointer: string; message: string }, { made, record }: CorrectedDraft): Refused {
  const about = /^\/evidence\/(?<index>\d+)/.exec(pointer)?.groups?.index
  const target = about === undefined ? pointer : record.evidence[Number(about)]?.pointer ?? ''
  const cause = made.find((one) => concerns(one.pointer, target)) ?? made[0]
  if (!cause) throw new Error(`No correction has made ${pointer}: ${message}`)
  const at = about === undefined && pointer.startsWith(cause.pointer) ? pointer.slice(cause.pointer.length) : ''
  return { correction: cause.correction, message: about === undefined ? message : `${target}: ${message}`, at }
}

/** Tells each correction that does not fit any more at its words, or at those that were read instead. */
function withConflicts(record: DocketRecord, conflicts: readonly Unapplied[], text: string): DocketRecord {
  if (conflicts.length === 0) return record
  return { ...record, warnings: [...record.warnings, ...conflicts.map((one) => warningOf(one, record, text))] }
}

function warningOf({ correction: { pointer, words = [] }, message }: Unapplied, { evidence }: DocketRecord, text: string): Warning {
  const place = words.find(({ start, end, quote }) => text.slice(start, end) === quote)
    ?? evidence.find((entry) => entry.pointer === pointer)
  return {
    code: 'correction-conflict', message: `The correction of ${pointer} was not applied: ${message}.`,
    page: place?.page ?? null, start: place?.start ?? null, end: place?.end ?? null,
  }
}
