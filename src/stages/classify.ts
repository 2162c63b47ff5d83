import type { Classification, Reason } from '../record/schema.ts'
import { firedCues } from '../rules/cue.ts'
import type { DocumentType } from '../rules/document-type.ts'
import { Part } from '../rules/part.ts'
import { least, margin } from '../rules/sums.ts'
import type { View } from '../text/view.ts'

interface Classified {
  /** The winner, or undefined when nothing is convincing. */
  readonly type: DocumentType | undefined
  /** The document with the sections of that type. */
  readonly part: Part
  readonly classification: Classification
  /** The types that come nearest to a document of no known type, the nearest first; none where the type is known. */
  readonly nearest: readonly NearType[]
}

/** A type for which something speaks, though too little. */
export interface NearType {
  readonly documentType: DocumentType['id']
  /** Of the weights of all cues that fired, also of those against it. */
  readonly sum: number
  readonly reasons: readonly Reason[]
  /** The strongest cues for it that did not fire. */
  readonly missing: readonly MissingCue[]
}

interface MissingCue {
  readonly rule: string
  readonly weight: number
}

/** A sum at which nobody would doubt the type. */
const plenty = 10
/** How many of the nearest types are told, and how many of the cues that each of them lacks. */
const mostNear = 3
const mostMissing = 3

interface Candidate {
  readonly type: DocumentType
  readonly part: Part
  readonly sum: number
  readonly reasons: Reason[]
}

/** Sums the cues of every type; ties go by id, so the order of the types does not matter. */
export function classify(view: View, types: readonly DocumentType[]): Classified {
  const ranked = candidatesAmong(types, view).sort((a, b) => b.sum - a.sum || (a.type.id < b.type.id ? -1 : 1))
  const [winner, second] = ranked
  const rival = second && second.sum > 0 ? second : undefined
  const convincing = winner !== undefined && winner.sum >= least && winner.sum - Math.max(0, rival?.sum ?? 0) >= margin
  if (!convincing) {
    const nearest = ranked.filter(speaksForIt).slice(0, mostNear).map(nearType)
    return {
      type: undefined, part: new Part(view), nearest,
      classification: { confidence: 0, runnerUp: idOf(winner), reasons: strongestFirst(winner?.reasons ?? []) },
    }
  }
  return {
    type: winner.type,
    part: winner.part,
    nearest: [],
    classification: { confidence: confidence(winner.sum, rival?.sum ?? 0), runnerUp: idOf(rival), reasons: strongestFirst(winner.reasons) },
  }
}

/** All types; where one is beyond doubt, those alone that nothing weighty speaks against. */
function candidatesAmong(types: readonly DocumentType[], view: View): Candidate[] {
  const suspects = types.map((type) => suspect(type, view))
  const likely = suspects.filter((one) => !isUnlikely(one)).map(candidate)
  return likely.some(({ sum }) => sum >= plenty) ? likely : [...likely, ...suspects.filter(isUnlikely).map(candidate)]
}

/** A type with what speaks against it; to look for that takes less time than to look for what speaks for it. */
interface Suspect {
  readonly type: DocumentType
  readonly part: Part
  readonly against: readonly Reason[]
}

function suspect(type: DocumentType, view: View): Suspect {
  const part = new Part(view, type.outline)
  return { type, part, against: firedCues(part, type.cues.filter(({ weight }) => weight < 0)) }
}

function isUnlikely({ against }: Suspect): boolean {
  return sumOf(against) <= -least
}

function candidate({ type, part, against }: Suspect): Candidate {
  const reasons = [...against, ...firedCues(part, type.cues.filter(({ weight }) => weight > 0))]
  return { type, part, reasons, sum: sumOf(reasons) }
}

function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0)
}

/** Whether any cue speaks for a type, though those against it may weigh more. */
function speaksForIt({ reasons }: Candidate): boolean {
  return reasons.some(({ weight }) => weight > 0)
}

function nearType({ type, sum, reasons }: Candidate): NearType {
  const fired = new Set(reasons.map(({ rule }) => rule))
  const missing = type.cues.filter(({ id, weight }) => weight > 0 && !fired.has(id)).map(({ id, weight }) => ({ rule: id, weight }))
  return { documentType: type.id, sum, reasons: strongestFirst(reasons), missing: strongestFirst(missing).slice(0, mostMissing) }
}

function idOf(candidate: Candidate | undefined): DocumentType['id'] | null {
  return candidate && candidate.sum > 0 ? candidate.type.id : null
}

/** How far the winner is ahead, less where its own sum is small; two decimals. */
function confidence(sum: number, rival: number): number {
  const ahead = (sum - Math.max(0, rival)) / sum
  return Math.round(Math.min(1, sum / plenty) * (0.5 + ahead / 2) * 100) / 100
}

function strongestFirst<T extends MissingCue>(cues: readonly T[]): T[] {
  return [...cues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.rule < b.rule ? -1 : 1))
}
