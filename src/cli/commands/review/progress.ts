import { type SampledField, type Share, sampledFields } from '../../../check/sampled.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { counted } from '../../terminal/words.ts'
import type { AskedReview } from './asked-review.ts'
import { besidesFields } from './besides-fields.ts'
import { onePerDocument } from './one-per-document.ts'
import { type RereadRecord, rereadRecords } from './reread-records.ts'

/** How much of the records has been looked at. */
interface Progress {
  readonly documents: number
  readonly reviewed: number
  /** Those that were reviewed, and are read otherwise now. */
  readonly changed: number
  readonly corrections: { readonly applied: number; readonly conflicts: number; readonly settled: number; readonly refused: number }
  readonly accepted: number
  /** Of the documents that were reviewed. */
  readonly fields: readonly SampledField[]
  /** Corrections of what is no field of the table, by its kind. */
  readonly besides: Readonly<Record<string, number>>
}

const unchecked = 'findings: right are those that nobody corrected; the page folds them, so that they may not have been looked at'

/** Tells how much of the records has been looked at, and how well each field was read in what has. */
export async function tellProgress(asked: AskedReview): Promise<Outcome> {
  const { options: { json, sample, seed }, terminal, troubles, records } = asked
  const progress = progressOf(onePerDocument(records).length, await rereadRecords(asked))
  if (json) await terminal.data(`${JSON.stringify(progress)}\n`)
  else for (const line of linesOf(progress, sample === undefined ? undefined : `a random sample, seed ${seed}`)) await terminal.show(line)
  return troubles.count > 0 ? 'failed' : 'ok'
}

function progressOf(documents: number, all: readonly RereadRecord[]): Progress {
  const sum = (of: (one: RereadRecord) => number): number => all.reduce((total, one) => total + of(one), 0)
  const reviewed = all.filter(({ isSeen }) => isSeen)
  return {
    documents, reviewed: reviewed.length, changed: sum(({ said, isSeen }) => (said.seen && !isSeen ? 1 : 0)),
    corrections: {
      applied: sum(({ made }) => made.applied.length), conflicts: sum(({ made }) => made.conflicts.length),
      settled: sum(({ made }) => made.settled.length), refused: sum(({ made }) => made.refused.length),
    },
    accepted: sum(({ said }) => said.accepted.length),
    fields: sampledFields(reviewed.map(({ raw, made }) => ({ read: raw, right: made.record }))),
    besides: besidesFields(reviewed),
  }
}

function linesOf({ documents, reviewed, changed, corrections, accepted, fields, besides }: Progress, sample = ''): string[] {
  const { applied, conflicts, settled, refused } = corrections
  const share = documents === 0 ? '' : ` (${Math.round(reviewed / documents * 100)}%)`
  return [
    `${counted(documents, 'document')}${sample && `, ${sample}`}`,
    `${reviewed} reviewed${share}${changed > 0 ? `; ${changed} more read otherwise since, to be looked at again` : ''}`,
    `${counted(applied, 'correction')} applied, ${counted(conflicts, 'conflict')}, ${settled} settled${refused > 0 ? `, ${refused} refused` : ''}`,
    `${counted(accepted, 'thing')} to look at found right`,
    ...(fields.length > 0 ? ['', ...tableOf(fields), ...notesOf(fields, besides)] : []),
  ]
}

/** What the table does not say. */
function notesOf(fields: readonly SampledField[], besides: Progress['besides']): string[] {
  const counts = Object.entries(besides)
  const sum = counts.reduce((total, [, count]) => total + count, 0)
  return [
    ...(sum > 0 ? ['', `not in the table: ${counted(sum, 'correction')} (${counts.map(([field, count]) => `${field} ${count}`).join(', ')})`] : []),
    ...(fields.some(({ field }) => field === 'findings') ? ['', unchecked] : []),
  ]
}

function tableOf(fields: readonly SampledField[]): string[] {
  const head = ['field', 'read', 'right', 'there', 'precision', '95%', 'recall', '95%']
  const rows = fields.map(({ field, read, right, there, precision, recall }) =>
    [field, String(read), String(right), String(there), ...shareWords(precision), ...shareWords(recall)])
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  return [head, ...rows].map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ').trimEnd())
}

function shareWords(counted: Share | null): [string, string] {
  if (!counted) return ['-', '']
  const { share, low, high } = counted
  const per = (one: number): string => (one * 100).toFixed(1)
  return [per(share), `${per(low)}-${per(high)}`]
}
