import { likeness } from './likeness.ts'
import { type Dated, type Passage, type SpokenAction, type SpokenFinding, pieceOf, placeOf } from './passages.ts'
import { recalls } from './recalls.ts'
import { type LinkKind, tellingOf } from './telling.ts'

/** An action, and a later passage that speaks of its matter. */
export interface Link {
  readonly kind: LinkKind
  /** Whether the later document itself speaks of the earlier inspection; a link that is not explicit is a suggestion. */
  readonly explicit: boolean
  /** How alike they are, from 0 to 1. */
  readonly score: number
  readonly earlier: Passage
  readonly later: Passage
}

interface Candidate {
  readonly action: SpokenAction
  readonly passage: Passage
  readonly kind: LinkKind
  /** Whether the later document speaks of the earlier inspection here. */
  readonly recalls: boolean
  readonly score: number
}

/** How alike an action and a later passage must be: any two; the action, or the finding, that is nearest to it; one that recalls it. */
const enough = { any: 0.7, nearestAction: 0.33, nearestFinding: 0.41, recalling: 0.42 }
/** What is less alike is not looked at. */
const least = 0.3
/** How alike a passage must be to an action, of what it is to the action of that inspection that it is most alike. */
const nearly = 0.7

/** What a later inspection says of the actions of an earlier one. */
export function linksBetween(earlier: Dated, later: Dated, all: readonly Dated[]): Link[] {
  const isRecalled = (text: string): boolean => recalls(text, earlier, later, all)
  const again = earlier.actions.flatMap((action) => later.actions.flatMap((passage) => againOf(action, passage, isRecalled)))
  const told = earlier.actions.flatMap((action) => later.findings.flatMap((finding) => toldOf(action, finding, isRecalled)))
  return [...shown(again, enough.nearestAction), ...shown(told, enough.nearestFinding)].map(linkOf)
}

/** A later action that is somewhat alike. */
function againOf(action: SpokenAction, passage: SpokenAction, isRecalled: (text: string) => boolean): Candidate[] {
  const score = likeness(action.gist, passage.gist)
  return score < least ? [] : [{ action, passage, score, kind: 'raised-again', recalls: isRecalled(passage.quote) }]
}

/** Of a later finding’s sentences that tell something the most alike, with one beside it that recalls the earlier inspection. */
function toldOf(action: SpokenAction, finding: SpokenFinding, isRecalled: (text: string) => boolean): Candidate[] {
  const { whole, gist, sentences } = finding
  const [best] = sentences
    .map((sentence, at) => ({ sentence, at, score: likeness(action.gist, sentence.gist, gist) }))
    .filter(({ sentence, score }) => score >= least && tellingOf(sentence.text))
    .sort((a, b) => b.score - a.score)
  if (!best) return []
  const { sentence, at, score } = best
  const recalling = [at, at - 1, at + 1].map((near) => sentences[near]).find((near) => near && isRecalled(near.text))
  const { start, end } = recalling ?? sentence
  const passage = pieceOf(whole, Math.min(start, sentence.start), Math.max(end, sentence.end))
  return [{ action, passage, score, kind: tellingOf(passage.quote) ?? 'progress', recalls: recalling !== undefined }]
}

function linkOf({ action, passage, kind, recalls: explicit, score }: Candidate): Link {
  return { kind, explicit, score, earlier: placeOf(action), later: placeOf(passage) }
}

function shown(candidates: readonly Candidate[], nearest: number): Candidate[] {
  const [ofActions, ofPassages] = [mostAlike(candidates, ({ action }) => action), mostAlike(candidates, ({ passage }) => passage)]
  return candidates.filter(({ action, passage, recalls: isRecalling, score }) => {
    const isNearest = score === ofActions.get(action.pointer) && score >= nearly * (ofPassages.get(passage.pointer) ?? 0)
    return score >= enough.any || (isNearest && score >= nearest) || (isRecalling && score >= enough.recalling)
  })
}

/** The highest likeness of each action, or of each later passage. */
function mostAlike(candidates: readonly Candidate[], sideOf: (candidate: Candidate) => Passage): Map<string, number> {
  const most = new Map<string, number>()
  for (const candidate of candidates) {
    const { pointer } = sideOf(candidate)
    most.set(pointer, Math.max(candidate.score, most.get(pointer) ?? 0))
  }
  return most
}
