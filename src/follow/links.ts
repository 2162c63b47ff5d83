import { likeness } from './likeness.ts'
import { type Dated, type Passage, type Spoken, type SpokenAction, placeOf } from './passages.ts'
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
  readonly passage: Spoken
  readonly kind: LinkKind
  readonly explicit: boolean
  readonly score: number
}

/** How alike passages must be: any two; two of which the later one is the nearest to the action; and where the later document speaks of the earlier inspection. */
export const enough = { any: 0.7, nearest: 0.4, explicit: 0.42 }
/** How alike a passage must be to an action, of what it is to the action of that inspection that it is most alike. */
const nearly = 0.7

/** What a later inspection says of the actions of an earlier one. */
export function linksBetween(earlier: Dated, later: Dated, all: readonly Dated[]): Link[] {
  const isRecalled = (text: string): boolean => recalls(text, earlier, later, all)
  const again = earlier.actions.flatMap((action) => againOf(action, later, isRecalled))
  const told = earlier.actions.flatMap((action) => toldOf(action, later, isRecalled))
  return [again, told].flatMap(shown).map(({ action, passage, ...link }) => ({ ...link, earlier: placeOf(action), later: placeOf(passage) }))
}

/** Later actions that are somewhat alike. */
function againOf(action: SpokenAction, later: Dated, isRecalled: (text: string) => boolean): Candidate[] {
  return later.actions
    .map((passage): Candidate => ({
      action, passage, kind: 'raised-again', explicit: isRecalled(passage.quote), score: likeness(action.gist, passage.gist),
    }))
    .filter(({ score }) => score > 0)
}

/** Of each later finding the sentence that is most alike, where it tells something. */
function toldOf(action: SpokenAction, later: Dated, isRecalled: (text: string) => boolean): Candidate[] {
  return later.findings.flatMap(({ gist, sentences }) => {
    const scored = sentences.map((passage) => ({ passage, score: likeness(action.gist, passage.gist, gist) })).sort((a, b) => b.score - a.score)
    const [best] = scored
    if (!best || best.score === 0) return []
    const kind = tellingOf(best.passage.quote)
    return kind ? [{ action, ...best, kind, explicit: isRecalled(best.passage.quote) }] : []
  })
}

function shown(candidates: readonly Candidate[]): Candidate[] {
  const [ofActions, ofPassages] = [mostAlike(candidates, ({ action }) => action), mostAlike(candidates, ({ passage }) => passage)]
  return candidates.filter(({ action, passage, explicit, score }) =>
    score >= (explicit ? enough.explicit : enough.any) ||
    (score >= enough.nearest && score === ofActions.get(action.pointer) && score >= nearly * (ofPassages.get(passage.pointer) ?? 0)))
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
