import { groupBy } from '../../../../analysis/lists/group-by.ts'
import { ascending } from '../../../../analysis/lists/order.ts'
import { choice } from '../../../../pages/parts/choice.ts'
import { element } from '../../../../pages/parts/element.ts'
import { addressOf } from '../../../../pages/parts/routes.ts'
import { countedOf } from '../../../../pages/parts/words.ts'
import type { MatterData } from '../../../follow-data.ts'
import { inBatches } from '../../batches.ts'
import { keepAddress } from '../../keep-address.ts'
import { matterItem } from '../../matters/matter-item.ts'
import { suggestionNote } from '../../matters/suggestion-note.ts'
import type { Stage } from '../../view.ts'

/** Matters that are shown at once. */
const batch = 30

const choices = [['spoken', 'Spoken of later'], ['explicit', 'Without suggestions']] as const

/** What became of the matters that inspections of an authority raised; nothing where nothing is said of any. */
export function whatBecame(stage: Stage, slug: string, chosen: string): HTMLElement[] {
  const matters = stage.report.follow.filter(([first]) => first && stage.report.document(first.document).authority === slug)
  if (matters.every((matter) => !isSpokenOf(matter))) return []
  const list = element('div')
  const fill = (what: string): void => {
    const shown = narrowed(matters, what)
    list.replaceChildren(
      element('p', { class: 'count', 'aria-live': 'polite' }, `${countedOf(shown.length, matters.length, 'matter')}, ${shown.filter(isSpokenOf).length} of them spoken of later`),
      ...inBatches(element('ul', { class: 'matters' }), shown, batch, (matter) => matterItem(stage, matter)))
  }
  fill(chosen)
  const choose = (what: string): void => {
    keepAddress(addressOf('authority', slug, { became: what }))
    fill(what)
  }
  return [element('section', {},
    element('h2', {}, 'What became of it'),
    suggestionNote(),
    element('div', { class: 'filters' }, choice('Matters', 'All', choices, chosen, choose)),
    list)]
}

function narrowed(matters: readonly MatterData[], what: string): readonly MatterData[] {
  if (what === 'spoken') return matters.filter(isSpokenOf)
  return what === 'explicit' ? withoutSuggestions(matters).filter(isSpokenOf) : matters
}

/** Matters of the links alone that documents tell themselves. */
function withoutSuggestions(matters: readonly MatterData[]): MatterData[] {
  const actions = matters.flat().map((action) => ({ ...action, links: action.links.filter(({ explicit }) => explicit) }))
  return [...groupBy(actions, ({ explicitMatter }) => explicitMatter).values()]
    .map((own) => own.sort((a, b) => ascending(a.date, b.date)))
}

function isSpokenOf(matter: MatterData): boolean {
  return matter.some(({ links }) => links.length > 0)
}
