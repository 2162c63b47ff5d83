import { element } from '../../../pages/parts/element.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { counted, percent } from '../../../pages/parts/words.ts'
import type { ListEntry, SourceState } from '../../page-data.ts'
import type { Filters } from '../data/filters.ts'
import { type Stage, nameOf } from '../stage.ts'

/** Documents that are shown at once. */
const batch = 200

const told: Readonly<Record<SourceState, string>> = {
  there: '', unasked: '', missing: 'source missing', changed: 'source changed since',
}

/** The list of documents, each a link to its record. */
export class Documents {
  readonly root: HTMLElement
  private readonly items = element('ol', { class: 'documents' })
  private readonly more = element('button', { type: 'button', class: 'more', click: () => this.showMore() })
  private found: readonly number[] = []
  private filters: Readonly<Record<string, string>> = {}

  constructor(private readonly stage: Stage) {
    this.root = element('section', { 'aria-label': 'Documents' }, this.items, this.more)
  }

  show(found: readonly number[], filters: Filters): void {
    this.found = found
    this.filters = filters
    this.items.replaceChildren()
    this.showMore()
  }

  /** Goes so many links on from the one that has the focus, or to the first. */
  move(step: number): void {
    const links = [...this.items.querySelectorAll<HTMLElement>('a')]
    const at = links.indexOf(document.activeElement as HTMLElement)
    links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))]?.focus()
  }

  /** Goes to the link of a document, from which a person came back. */
  goTo(key: string | null): void {
    const at = this.found.findIndex((one) => this.stage.list.documents[one]?.key === key)
    if (at < 0) return
    while (this.items.childElementCount <= at && !this.more.hidden) this.showMore()
    this.items.querySelectorAll('a')[at]?.focus()
  }

  /** Opens a document where no other is listed, or else goes to the first. */
  openOnly(): void {
    const links = this.items.querySelectorAll('a')
    if (links.length === 1) links[0]?.click()
    else links[0]?.focus()
  }

  /** Opens the first that nobody went through as it is now; where there is none, that is said. */
  open(): void {
    const { list: { documents }, say } = this.stage
    const next = this.found.findIndex((at) => documents[at]?.isSeen === false)
    if (next < 0) return say(this.found.length > 0 ? 'All of these are reviewed.' : 'There is no document here.')
    while (this.items.childElementCount <= next && !this.more.hidden) this.showMore()
    this.items.querySelectorAll('a')[next]?.click()
  }

  private showMore(): void {
    const shown = this.items.childElementCount
    this.items.append(...this.found.slice(shown, shown + batch).map((at) => this.item(at)))
    const left = this.found.length - this.items.childElementCount
    this.more.hidden = left === 0
    this.more.textContent = `Show more (${left.toLocaleString('en-GB')} left)`
  }

  private item(at: number): HTMLElement {
    const entry = this.stage.list.documents[at] as ListEntry
    const { key, file, codes, confidence, doubts, corrected, isSeen, isOtherwise } = entry
    const source = element('span', { class: 'source' })
    void this.stage.sources.then((states) => { source.textContent = told[states[at] ?? 'there'] })
    return element('li', { class: doubts > 0 ? 'doubtful' : null },
      element('a', { href: addressOf('document', key, this.filters) }, nameOf(entry)),
      element('p', { class: 'about' },
        element('span', { class: 'file' }, file), element('span', {}, `${percent(confidence)} sure`),
        isSeen ? element('span', { class: 'seen' }, 'reviewed') : null,
        isOtherwise ? element('span', {}, 'reviewed, read otherwise since') : null, corrected > 0 ? element('span', {}, counted(corrected, 'correction')) : null,
        codes.map((code) => element('code', {}, code)), source))
  }
}
