import { likeness } from './likeness.ts'
import { type Dated, type Passage, type Spoken, type SpokenAction, type SpokenFinding, placeOf } from './passages.ts'
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

/** How alike passages must be: two actions, an action and a finding, and where the later document speaks of the earlier one. */
export const enough = { action: 0.3, finding: 0.45, explicit: 0.3 }

/** What a later inspection says of an action of an earlier one, the most alike first. */
export function linksTo(action: SpokenAction, earlier: Dated, later: Dated, all: readonly Dated[]): Link[] {
  const isRecalled = (text: string): boolean => recalls(text, earlier, later, all)
  return [
    ...later.actions.flatMap((again) => linkOf(action, again, again.terms, 'raised-again', enough.action, isRecalled) ?? []),
    ...later.findings.flatMap((finding) => findingLink(action, finding, isRecalled) ?? []),
  ].sort((a, b) => b.score - a.score)
}

/** The link to the sentence of a finding that says most of an action. */
function findingLink(action: SpokenAction, finding: SpokenFinding, isRecalled: (text: string) => boolean): Link | undefined {
  const links = finding.sentences.flatMap((sentence) => {
    const kind = tellingOf(sentence.quote)
    return kind ? (linkOf(action, sentence, finding.people, kind, enough.finding, isRecalled) ?? []) : []
  })
  return links.sort((a, b) => Number(b.explicit) - Number(a.explicit) || b.score - a.score)[0]
}

function linkOf(
  earlier: SpokenAction, later: Spoken, people: ReadonlySet<string>, kind: LinkKind, needed: number, isRecalled: (text: string) => boolean,
): Link | undefined {
  const score = likeness(earlier.terms, later.terms, people)
  if (score < enough.explicit) return undefined
  const explicit = isRecalled(later.quote)
  return explicit || score >= needed ? { kind, explicit, score, earlier: placeOf(earlier), later: placeOf(later) } : undefined
}
