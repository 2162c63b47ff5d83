import type { LinkKind } from '../../../follow/telling.ts'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import { element } from '../../../pages/parts/element.ts'
import { counted } from '../../../pages/parts/words.ts'
import type { MatterData, SpokenData } from '../../follow-data.ts'
import { kindNames } from './kind-names.ts'

/** "raised 2019 → again 2020 → addressed? 2024": what became of a matter, a step a document. */
export function ribbon(matter: MatterData): HTMLElement {
  const steps = [...groupBy(spokenOf(matter), ({ document }) => String(document)).values()]
  const raised = element('span', { class: 'step' }, `raised ${matter[0]?.date.slice(0, 4) ?? ''}`)
  return element('span', { class: 'ribbon' }, raised, steps.flatMap((said) => [' → ', step(said)]), steps.length === 0 ? nothing(matter) : null)
}

/** All that is said of a matter, in order of time. */
function spokenOf(matter: MatterData): SpokenData[] {
  return matter.flatMap(({ links }) => links).sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
}

/** The gravest that a document says speaks for it. */
function step(said: readonly SpokenData[]): HTMLElement {
  const kind = (Object.keys(kindNames) as LinkKind[]).find((each) => said.some((one) => one.kind === each)) ?? 'progress'
  return told(kind, said.some((one) => one.kind === kind && one.explicit), ` ${said[0]?.date.slice(0, 4) ?? ''}`)
}

/** A word for what is said; a suggestion has a question mark and a broken line. */
export function told(kind: LinkKind, isExplicit: boolean, year = ''): HTMLElement {
  return element('span', { class: `step ${kind}${isExplicit ? '' : ' suggested'}`, title: isExplicit ? null : 'A suggestion' },
    kindNames[kind].short, isExplicit ? null : ['?', element('span', { class: 'unseen' }, ' (a suggestion)')], year)
}

function nothing([first]: MatterData): string {
  return first && first.chances > 0 ? ` → nothing in ${counted(first.chances, 'later inspection or visit', 'later inspections and visits')}` : ' (nothing came after it yet)'
}
