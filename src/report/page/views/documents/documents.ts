import { element } from '../../../../pages/parts/element.ts'
import { searchField } from '../../../../pages/parts/search-field.ts'
import { countedOf } from '../../../../pages/parts/words.ts'
import type { FacetId } from '../../../asking/facets.ts'
import { AfterPaint } from '../../after-paint.ts'
import { keepAddress } from '../../keep-address.ts'
import type { Stage, View } from '../../view.ts'
import { type Choice, addressOfChoice, choiceIn } from './choice.ts'
import { chosenFacets } from './chosen.ts'
import { columnFields } from './column-fields.ts'
import { type DocumentColumn, documentColumns } from './columns.ts'
import { FacetsPanel } from './facets-panel.ts'
import { DocumentList } from './list.ts'
import { found } from './search.ts'

/** All documents, to search, to narrow and to sort. Every number of the report leads here. */
export const documentsView: View = {
  id: 'documents',
  tab: 'Documents',
  title: () => 'Documents',
  show: (stage, { options }) => new DocumentsView(stage, choiceIn(options)).parts,
}

class DocumentsView {
  readonly parts: readonly Node[]
  private readonly columns: readonly DocumentColumn[]
  private readonly list: DocumentList
  private readonly panel: FacetsPanel
  private readonly afterPaint = new AfterPaint()
  private readonly count = element('p', { class: 'count', 'aria-live': 'polite' })
  private readonly chosen = element('div', { class: 'chips chosen-facets' })

  constructor(private readonly stage: Stage, private choice: Choice) {
    this.columns = documentColumns(stage)
    this.panel = new FacetsPanel(stage.report, choice, (change) => this.narrow(change), (...chosen) => this.choose(...chosen))
    this.list = new DocumentList(stage.report.asked, this.columns, (change) => this.change(change))
    this.parts = [
      element('search', { class: 'filters', 'aria-label': 'Documents' },
        searchField('Search title, authority, file', choice.q, (q) => this.narrow({ q }, { isTyped: true }))),
      this.chosen,
      element('div', { class: 'found' }, this.count,
        element('div', { class: 'tools' },
          columnFields(this.columns, choice.columns, (columns) => this.change({ columns })), this.list.saveButton)),
      element('div', { class: 'asked' }, this.panel.root, this.list.root),
    ]
    this.fill()
  }

  private choose(id: FacetId, value: string, isChosen: boolean): void {
    const others = this.choice.facets[id].filter((one) => one !== value)
    this.narrow({ facets: { ...this.choice.facets, [id]: isChosen ? [...others, value] : others } })
  }

  /** What is asked for changes, so that it begins with its first page. */
  private narrow(change: Partial<Choice>, options?: { isTyped: boolean }): void {
    this.change({ ...change, page: 1 }, options)
  }

  private change(change: Partial<Choice>, options?: { isTyped: boolean }): void {
    this.choice = { ...this.choice, ...change }
    keepAddress(addressOfChoice(this.choice), options)
    this.fill()
  }

  private fill(): void {
    const { report } = this.stage
    const left = found(report, this.choice.q)
    const shown = this.list.show(left, this.choice)
    this.afterPaint.do(() => this.panel.update(left, this.choice))
    this.chosen.replaceChildren(...chosenFacets(report, this.choice, (change) => this.narrow(change)))
    this.count.textContent = countedOf(shown, report.asked.length, 'document')
  }
}
