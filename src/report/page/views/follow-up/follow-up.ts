import { element } from '../../../../pages/parts/element.ts'
import { counted, countedOf, inDigits, percent } from '../../../../pages/parts/words.ts'
import { type AskedMatter, type Grouping, countOf, groupings } from '../../../matters/counts.ts'
import { parseQuery } from '../../../register/query.ts'
import { AfterPaint } from '../../after-paint.ts'
import { inBatches } from '../../batches.ts'
import { keepAddress } from '../../keep-address.ts'
import { askedMatters } from '../../matters/index-matters.ts'
import { matterItem } from '../../matters/matter-item.ts'
import { suggestionNote } from '../../matters/suggestion-note.ts'
import type { Stage, View } from '../../view.ts'
import { type Choice, addressOfChoice, choiceIn, ofOutcome, within } from './choice.ts'
import { countsTable, groupingNames } from './counts-table.ts'
import { followUpFilters } from './filters.ts'

/** Actions that are shown at once. */
const batch = 50

/** What is raised most often, and what became of it. */
export const followUpView: View = {
  id: 'follow-up',
  tab: 'Follow-up',
  isShown: ({ isFollowed }) => isFollowed,
  title: () => 'What became of recommendations',
  show: (stage, { options }) => stage.report.isFollowed
    ? new FollowUpView(stage, choiceIn(options)).parts
    : [element('p', {}, 'No document of this report says anything of an earlier inspection’s actions.')],
}

class FollowUpView {
  readonly parts: readonly Node[]
  private readonly count = element('p', { class: 'count', 'aria-live': 'polite' })
  private readonly list = element('div')
  private readonly all = element('p')
  private readonly table = element('div')
  private readonly afterPaint = new AfterPaint()

  constructor(private readonly stage: Stage, private choice: Choice) {
    this.parts = [
      suggestionNote(),
      followUpFilters(stage.report, choice, (change) => this.change(change)),
      element('section', {}, element('h2', {}, 'How often, and how often again'), this.all, this.groupingField(), this.table),
      element('section', {}, element('h2', {}, 'The actions'), this.count, this.list),
    ]
    this.fill()
  }

  private change(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change }
    keepAddress(addressOfChoice(this.choice), { isTyped: 'q' in change })
    this.fill()
  }

  private groupingField(): HTMLElement {
    const select = element('select', { change: () => this.change({ by: select.value as Grouping }) },
      (Object.keys(groupings) as Grouping[]).map((by) => element('option', { value: by, selected: by === this.choice.by }, groupingNames[by])))
    return element('div', { class: 'filters' }, element('label', { class: 'field' }, element('span', {}, 'Counted by'), select))
  }

  private fill(): void {
    const all = askedMatters(this.stage.report)
    const asked = within(this.choice, all)
    const shown = ofOutcome(this.choice, asked)
    this.count.textContent = `${countedOf(shown.length, all.length, 'action')} of ${counted(new Set(shown.map(({ authority }) => authority)).size, 'authority', 'authorities')}`
    this.all.textContent = inWords(asked)
    this.table.replaceChildren(countsTable(this.choice, asked))
    this.afterPaint.do(() => this.list.replaceChildren(...this.items(shown)))
  }

  private items(shown: readonly AskedMatter[]): HTMLElement[] {
    if (shown.length === 0) return [element('p', {}, 'No action is like that.')]
    const query = parseQuery(this.choice.q)
    return inBatches(element('ul', { class: 'matters' }), shown, batch, ({ action }) => matterItem(this.stage, [action], { query, withAuthority: true }))
  }
}

/** What became of these actions in all. */
function inWords(asked: readonly AskedMatter[]): string {
  const { raised, spoken, inspected, again } = countOf('', asked)
  const share = inspected === 0 ? '' : ` (${percent(again / inspected)})`
  return `${inDigits(spoken)} of ${counted(raised, 'action')} ${spoken === 1 ? 'is' : 'are'} spoken of later; of ${inDigits(inspected)} whose authority was ` +
    `inspected again, ${inDigits(again)}${share} ${again === 1 ? 'was' : 'were'} raised again at the next inspection.`
}
