import type { Classification, Reason } from '../record/schema.ts'
import { firedCues } from '../rules/cue.ts'
import type { DocumentType } from '../rules/document-type.ts'
import { Part } from '../rules/part.ts'
import type { View } from '../text/view.ts'
import type { DocumentTypeId } from '../vocabulary/document-types.ts'

export interface Classified {
  /** The winner, or undefined when nothing is convincing. */
  readonly type: DocumentType | undefined
  readonly classification: Classification
}

/** Below this sum of weights nothing is convincing; a winner must be ahead of the runner-up by the margin. */
const least = 5
const margin = 1
/** A sum at which nobody would doubt the type. */
const plenty = 10

interface Candidate {
  readonly type: DocumentType
  readonly sum: number
  readonly reasons: Reason[]
}

/** Sums the cues of every type; ties go by id, so the order of the types does not matter. */
export function classify(view: View, types: readonly DocumentType[]): Classified {
  const part = new Part(view)
  const ranked = types.map((type) => candidate(type, part)).sort((a, b) => b.sum - a.sum || (a.type.id < b.type.id ? -1 : 1))
  const [winner, second] = ranked
  const rival = second && second.sum > 0 ? second : undefined
  const convincing = winner !== undefined && winner.sum >= least && winner.sum - Math.max(0, rival?.sum ?? 0) >= margin
  if (!convincing) return { type: undefined, classification: { confidence: 0, runnerUp: nearest(winner), reasons: strongestFirst(winner?.reasons ?? []) } }
  return {
    type: winner.type,
    classification: { confidence: confidence(winner.sum, rival?.sum ?? 0), runnerUp: nearest(rival), reasons: strongestFirst(winner.reasons) },
  }
}

function candidate(type: DocumentType, part: Part): Candidate {
  const reasons = firedCues(part, type.cues)
  return { type, reasons, sum: reasons.reduce((sum, reason) => sum + reason.weight, 0) }
}

function nearest(candidate: Candidate | undefined): DocumentTypeId | null {
  return candidate && candidate.sum > 0 ? candidate.type.id : null
}

/** How far the winner is ahead, less where its own sum is small; two decimals. */
function confidence(sum: number, rival: number): number {
  const ahead = (sum - Math.max(0, rival)) / sum
  return Math.round(Math.min(1, sum / plenty) * (0.5 + ahead / 2) * 100) / 100
}

function strongestFirst(reasons: readonly Reason[]): Reason[] {
  return [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1))
}
