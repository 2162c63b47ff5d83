import { tally } from '../../../../analysis/lists/tally.ts'
import { choice as choiceField } from '../../../../pages/parts/choice.ts'
import { element } from '../../../../pages/parts/element.ts'
import { inDigits } from '../../../../pages/parts/words.ts'
import { type AskedDocument, type FacetId, none } from '../../../asking/facets.ts'
import { facetCounts } from '../../../asking/question.ts'
import { facetNames, valueName } from '../../asking/names.ts'
import type { Report } from '../../report.ts'
import { type Choice, subjects } from './choice.ts'

/** Facets to choose from; of inspectors there are too many. */
const shownFacets: readonly FacetId[] = ['type', 'counts', 'year', 'inspected', 'authority', 'region', 'framework', 'grade', 'warning', 'reader']
/** Facets that are open where there is room. */
const open: readonly FacetId[] = ['type', 'year', 'region']
const byName: readonly FacetId[] = ['authority', 'region']

/** Facets beside the list. They stay while their numbers change, so that who goes by keyboard stays where he is. */
export class FacetsPanel {
  readonly root: HTMLElement
  private readonly last: HTMLElement
  private readonly facets: readonly Facet[]

  constructor(
    report: Report,
    choice: Choice,
    change: (change: Partial<Choice>) => void,
    choose: (id: FacetId, value: string, isChosen: boolean) => void,
  ) {
    const isWide = window.matchMedia('(min-width: 52rem)').matches
    this.facets = shownFacets.map((id) => new Facet(report, id, isWide && open.includes(id), (...chosen) => choose(id, ...chosen)))
    this.last = choiceField(
      'Of each authority', 'All documents', Object.entries(subjects), choice.last, (last) => change({ last: last as Choice['last'] }),
    )
    this.root = element('search', { class: 'facets', 'aria-label': 'Facets' }, element('details', { open: isWide },
      element('summary', {}, element('h2', {}, 'Narrow')),
      this.last,
      this.facets.map(({ root }) => root)))
  }

  /** Shows how many documents each value would leave. */
  update(found: readonly AskedDocument[], { facets, last }: Choice): void {
    const select = this.last.querySelector('select')
    if (select) select.value = last
    const question = { facets, last: last || undefined }
    for (const facet of this.facets) facet.update(() => new Map(facetCounts(found, question, facet.id)), facets[facet.id])
  }
}

/** One facet; its numbers are counted once it is open. */
class Facet {
  readonly root: HTMLDetailsElement
  private fill = (): void => {}
  private readonly options: readonly Option[]

  constructor(report: Report, readonly id: FacetId, isOpen: boolean, choose: (value: string, isChosen: boolean) => void) {
    const { name } = facetNames[id]
    this.options = valuesOf(report, id).map((value) => option(value, valueName(report, id, value), choose))
    this.root = element('details', { open: isOpen, class: 'facet', toggle: () => this.fill() },
      element('summary', {}, name),
      element('ul', { 'aria-label': name }, this.options.map(({ root }) => root)))
  }

  update(count: () => ReadonlyMap<string, number>, chosen: readonly string[]): void {
    this.fill = () => {
      if (!this.root.open) return
      this.show(count(), chosen)
      this.fill = () => {}
    }
    this.fill()
  }

  private show(counts: ReadonlyMap<string, number>, chosen: readonly string[]): void {
    for (const { value, root, box, number } of this.options) {
      const count = counts.get(value) ?? 0
      box.checked = chosen.includes(value)
      number.textContent = inDigits(count)
      root.hidden = count === 0 && !box.checked
    }
  }
}

interface Option {
  readonly value: string
  readonly root: HTMLElement
  readonly box: HTMLInputElement
  readonly number: HTMLElement
}

function option(value: string, name: string, choose: (value: string, isChosen: boolean) => void): Option {
  const box = element('input', { type: 'checkbox', change: () => choose(value, box.checked) })
  const number = element('span', { class: 'number' })
  return { value, box, number, root: element('li', {}, element('label', {}, box, element('span', {}, name), number)) }
}

/** All values of a facet: the latest years first, names in their order, anything else by how often it is; what has none comes last. */
function valuesOf(report: Report, id: FacetId): string[] {
  const all = tally(report.asked.flatMap((asked) => asked.values[id]))
  const values = all.map(([value]) => value).filter((value) => value !== none && isShown(id, value))
  if (id === 'year' || id === 'inspected') values.sort().reverse()
  if (byName.includes(id)) values.sort((a, b) => valueName(report, id, a).localeCompare(valueName(report, id, b)))
  return [...values, none]
}

/** Grades of single areas are asked for by links alone. */
function isShown(id: FacetId, value: string): boolean {
  return id !== 'grade' || value.startsWith('headline:')
}
