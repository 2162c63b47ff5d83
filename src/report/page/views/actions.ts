import { tally } from '../../../analysis/lists/tally.ts'
import type { Scope } from '../../asking/scope.ts'
import { type ActionFilter, fits } from '../../register/filter.ts'
import { parseQuery } from '../../register/query.ts'
import { type Choices, choice } from '../../../pages/parts/choice.ts'
import { element } from '../../../pages/parts/element.ts'
import { searchField } from '../../../pages/parts/search-field.ts'
import { countedOf, idInWords } from '../../../pages/parts/words.ts'
import { type IndexedAction, indexedActions } from '../register/actions-index.ts'
import { scopeFields, scopeOf } from '../asking/scope-fields.ts'
import { AfterPaint } from '../after-paint.ts'
import { inBatches } from '../batches.ts'
import { keepAddress } from '../keep-address.ts'
import { actionsCsv } from '../register/csv.ts'
import { themesPanel } from '../register/themes-panel.ts'
import type { Report } from '../report.ts'
import { saveCsv } from '../save-csv.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import type { Stage, View } from '../view.ts'
import { actionItem } from './action-item.ts'

/** Actions that are shown at once. */
const batch = 50

/** What the register is narrowed by, as typed and chosen; it stands in the address. */
type Choice = Scope & Readonly<Record<'q' | 'kind' | 'authority' | 'theme', string>>

/** All actions, to search and to narrow. */
export const actionsView: View = {
  id: 'actions',
  tab: 'Actions',
  title: () => 'Register of actions',
  show: (stage, { options }) => {
    const said = (name: keyof Choice): string => options.get(name) ?? ''
    const chosen: Choice = { ...scopeOf(options), q: said('q'), kind: said('kind'), authority: said('authority'), theme: said('theme') }
    const results = new Results(stage, (theme) => refresh({ theme }, true))
    const refresh = (change: Partial<Choice>, isTheme = false): void => {
      Object.assign(chosen, change)
      keepAddress(addressOf('actions', '', { ...chosen }), { isTyped: 'q' in change })
      results.show(chosen, isTheme)
    }
    results.show(chosen, false)
    return [filters(stage.report, chosen, refresh), results.root]
  },
}

function filters(report: Report, chosen: Choice, refresh: (change: Partial<Choice>) => void): HTMLElement {
  const actions = indexedActions(report)
  const some = (pick: (action: IndexedAction) => string | null): string[] =>
    tally(actions.flatMap((action) => pick(action) ?? [])).map(([value]) => value)
  const pick = (name: 'kind' | 'authority', label: string, all: string, choices: Choices): HTMLElement => choice(
    label,
    all,
    choices,
    chosen[name],
    (value) => refresh({ [name]: value }),
  )
  return element('search', { class: 'filters' },
    searchField('Search', chosen.q, (q) => refresh({ q })),
    pick('kind', 'Kind', 'All kinds', some(({ kind }) => kind).map((kind) => [kind, idInWords(kind)])),
    pick(
      'authority',
      'Authority',
      'All authorities',
      some(({ authority }) => authority)
        .map((slug): [string, string] => [slug, report.authorityName(slug) ?? slug])
        .sort(([, a], [, b]) => a.localeCompare(b)),
    ),
    scopeFields(report, chosen, refresh))
}

/** The actions that were asked for, and what they have in common; the latter takes longer, and comes once the former is seen. */
class Results {
  private found: readonly IndexedAction[] = []
  private readonly count = element('p', { class: 'count', 'aria-live': 'polite' })
  private readonly save = element(
    'button',
    { type: 'button', click: () => saveCsv('actions.csv', actionsCsv(this.stage.report, this.found)) },
    'Save as CSV',
  )
  private readonly list = element('div')
  private readonly themes = element('div')
  private readonly afterPaint = new AfterPaint()
  readonly root: HTMLElement

  constructor(private readonly stage: Stage, private readonly chooseTheme: (theme: string) => void) {
    this.root = element('div', { class: 'results' },
      element('div', { class: 'found' }, this.count, this.save),
      element('div', { class: 'register' }, this.list, this.themes))
  }

  /** @param isTheme whether a theme was chosen: who goes by keyboard stays at the list of themes, which is made anew */
  show(chosen: Choice, isTheme: boolean): void {
    const filter: ActionFilter = { ...chosen, query: parseQuery(chosen.q) }
    const all = indexedActions(this.stage.report)
    this.found = all.filter((action) => fits(action, filter))
    this.count.textContent = countedOf(this.found.length, all.length, 'action')
    this.save.disabled = this.found.length === 0
    this.list.replaceChildren(list(this.stage, this.found, filter))
    this.afterPaint.do(() => {
      this.themes.replaceChildren(themesPanel(this.found, chosen.theme, this.chooseTheme))
      if (isTheme) this.themes.querySelector<HTMLElement>('.themes .chosen, .themes summary')?.focus()
    })
  }
}

function list(stage: Stage, found: readonly IndexedAction[], { query }: ActionFilter): HTMLElement {
  const shown = inBatches(element('ul', { class: 'actions' }), found, batch, ({ action }) => actionItem(stage, action, { query }))
  return element('div', {}, found.length === 0 ? element('p', {}, 'No action is like that.') : null, shown)
}
