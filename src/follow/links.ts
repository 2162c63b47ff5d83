import { type Traits, likeness, mayBeOne, traitsOf } from './likeness.ts'
import { type Dated, type Passage, type SpokenAction, type SpokenFinding, passageAlone, pieceOf } from './passages.ts'
import { recalls } from './recalls.ts'
import { type LinkKind, tellingOf } from './telling.ts'
import type { Stretch } from './words/sentences.ts'

/** An action, and a later passage that speaks of its matter. */
export interface Link {
  readonly kind: LinkKind
  /** Whether the later document itself speaks of the earlier inspection; a link that is not explicit is a suggestion. */
  readonly explicit: boolean
  /** How surely they are about one matter, from 0 to 1. */
  readonly score: number
  readonly earlier: Passage
  readonly later: Passage
}

/** An action and a later passage that could be about one matter. */
export interface Candidate {
  readonly action: SpokenAction
  /** The later action or finding. */
  readonly whole: Passage
  /** The stretch of it that is most like the action, with those beside it. */
  readonly sentence: Stretch
  readonly beside: readonly Stretch[]
  readonly traits: Traits
  /** How surely they are about one matter, without what else there is. */
  readonly score: number
  /** Whether no other of the document’s passages is more like the action. */
  readonly isNearest: boolean
}

/** How sure a link must be: any, one that speaks of the earlier inspection, one that says that it repeats a recommendation. */
const enough = { any: 0.65, recalling: 0.6, repeating: 0.2 }
/** How sure a link must be, of what the surest of its passage is. */
const nearly = 0.7

/** What a later inspection says of the actions of an earlier one. */
export function linksBetween(earlier: Dated, later: Dated, all: readonly Dated[]): Link[] {
  const isRecalled = (text: string): boolean => recalls(text, earlier, later, all)
  return [againIn(earlier, later), toldIn(earlier, later)].flatMap((candidates) => shown(candidates, isRecalled))
}

/** Each action with each later action that could be about its matter. */
export function againIn(earlier: Dated, later: Dated): Candidate[] {
  return earlier.actions.flatMap((action) => withNearest(later.actions.flatMap((whole) => {
    const traits = traitsOf(action.gist, whole.gist, whole.gist)
    const sentence = { text: whole.quote, start: 0, end: whole.quote.length }
    return traits ? [{ action, whole, sentence, beside: [], traits, score: likeness(traits, false), isNearest: false }] : []
  })))
}

/** Each action with the sentence of each later finding that tells something and is most like it. */
export function toldIn(earlier: Dated, later: Dated): Candidate[] {
  return earlier.actions.flatMap((action) => withNearest(later.findings.flatMap((finding) => toldOf(action, finding))))
}

function toldOf(action: SpokenAction, { whole, gist, sentences }: SpokenFinding): Candidate[] {
  if (!mayBeOne(action.gist, gist)) return []
  const told = sentences.flatMap((sentence, at): Candidate[] => {
    const traits = sentence.tells ? traitsOf(action.gist, sentence.gist, gist) : undefined
    const beside = [at - 1, at + 1].flatMap((near) => sentences[near] ?? [])
    return traits ? [{ action, whole, sentence, beside, traits, score: likeness(traits, false), isNearest: false }] : []
  })
  return told.sort((a, b) => b.score - a.score).slice(0, 1)
}

function withNearest(candidates: readonly Candidate[]): Candidate[] {
  const most = Math.max(...candidates.map(({ score }) => score))
  return candidates.map((each) => (each.score === most ? { ...each, isNearest: true, score: likeness(each.traits, true) } : each))
}

function shown(candidates: readonly Candidate[], isRecalled: (text: string) => boolean): Link[] {
  const most = new Map<string, number>()
  for (const { whole: { pointer }, score } of candidates) most.set(pointer, Math.max(score, most.get(pointer) ?? 0))
  return candidates
    .filter(({ score, whole: { pointer } }) => score >= enough.repeating && score >= nearly * (most.get(pointer) ?? 0))
    .flatMap((candidate) => {
      const recalling = [candidate.sentence, ...candidate.beside].find(({ text }) => isRecalled(text))
      return candidate.score >= neededOf(recalling) ? [linkOf(candidate, recalling)] : []
    })
}

/** A passage that says that it repeats a recommendation. */
const repeating = /\b(?:recommend(?:ation|ed)|areas? for (?:improvement|development|priority action)|priority action)\b/i

function neededOf(recalling: Stretch | undefined): number {
  if (!recalling) return enough.any
  return repeating.test(recalling.text) ? enough.repeating : enough.recalling
}

function linkOf({ action, whole, sentence, beside, score }: Candidate, recalling: Stretch | undefined): Link {
  const { start, end } = recalling ?? sentence
  const later = pieceOf(whole, Math.min(start, sentence.start), Math.max(end, sentence.end))
  const told = [later.quote, ...beside.map(({ text }) => text).reverse()].map(tellingOf).find((each) => each !== undefined)
  const kind = whole.pointer.startsWith('/actions') ? 'raised-again' : told ?? 'progress'
  return { kind, explicit: recalling !== undefined, score, earlier: passageAlone(action), later: passageAlone(later) }
}
