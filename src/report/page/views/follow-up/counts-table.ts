import { areaNames } from '../../../../analysis/display/area-names.ts'
import { dataTable } from '../../../../pages/parts/data-table.ts'
import { element } from '../../../../pages/parts/element.ts'
import type { TableColumn } from '../../../../pages/parts/sortable-table.ts'
import { inDigits, percent } from '../../../../pages/parts/words.ts'
import type { JudgementArea } from '../../../../vocabulary/judgement-areas.ts'
import { none } from '../../../asking/facets.ts'
import { type AskedMatter, type Grouping, type MatterCount, matterCounts } from '../../../matters/counts.ts'
import type { Outcome } from '../../../matters/outcomes.ts'
import { topicName } from '../../matters/topic-names.ts'
import { type Choice, addressOfChoice, narrowedTo } from './choice.ts'

/** Rows that are shown at first. */
const most = 15

export const groupingNames: Readonly<Record<Grouping, string>> = { topic: 'Topic', year: 'Year', area: 'Area', region: 'Region' }

/** What is raised most often, and how often again; each number leads to its actions. */
export function countsTable(choice: Choice, asked: readonly AskedMatter[]): HTMLElement {
  const counts = matterCounts(asked, choice.by)
  const table = (shown: readonly MatterCount[]): HTMLElement =>
    dataTable(`Actions by ${groupingNames[choice.by].toLowerCase()}`, columnsOf(choice), shown)
  const frame = element('div', {}, table(choice.by === 'topic' ? counts.slice(0, most) : counts))
  if (choice.by !== 'topic' || counts.length <= most) return frame
  const more = element('button', {
    type: 'button', class: 'more',
    click: () => { frame.replaceChildren(table(counts)); frame.querySelector<HTMLElement>('.table-frame')?.focus() },
  }, `Show all ${counts.length} topics`)
  frame.append(more)
  return frame
}

function columnsOf(choice: Choice): readonly TableColumn<MatterCount>[] {
  const number = (head: string, count: 'raised' | Outcome): TableColumn<MatterCount> => ({
    head, isNumber: true, sortBy: (row) => row[count], cell: (row) => linkTo(choice, row, count, head),
  })
  const nameOf = ({ value }: MatterCount): string => valueName(choice.by, value)
  return [
    { head: groupingNames[choice.by], cell: nameOf, sortBy: nameOf },
    number('Raised', 'raised'),
    number('Spoken of later', 'spoken'),
    number('Inspected again', 'inspected'),
    number('Again at the next inspection', 'again'),
    { head: 'Share', isNumber: true, sortBy: shareAgain, cell: (row) => (row.inspected === 0 ? '–' : percent(shareAgain(row))) },
  ]
}

function linkTo(choice: Choice, row: MatterCount, count: 'raised' | Outcome, head: string): Node | number {
  if (row[count] === 0) return 0
  const address = addressOfChoice(narrowedTo(choice, row.value, count === 'raised' ? '' : count))
  return element('a', { href: address, 'aria-label': `${row[count]}: ${valueName(choice.by, row.value)}, ${head}` }, inDigits(row[count]))
}

/** Of the actions whose authority was inspected again, those that were raised again at the next inspection. */
function shareAgain({ inspected, again }: MatterCount): number {
  return inspected === 0 ? -1 : again / inspected
}

/** How a value of what is counted is called. */
export function valueName(by: Grouping, value: string): string {
  if (by === 'topic') return topicName(value)
  if (value === none) return by === 'area' ? 'Several areas' : 'Not known'
  return by === 'area' && value in areaNames ? areaNames[value as JudgementArea].name : value
}
