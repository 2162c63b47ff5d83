import { element } from '../../../pages/parts/element.ts'
import type { Stop } from './stop.ts'

/** Rows that are folded behind one, which opens and closes them. */
export class Fold {
  readonly stop: Stop
  readonly list: HTMLElement
  /** Hears whether they are seen now. */
  tell: (isOpen: boolean) => void = () => undefined

  constructor(id: string, name: string, rows: readonly HTMLElement[], go: (id: string) => void, public isOpen: boolean) {
    const row = element('button', { type: 'button', class: 'row', 'aria-expanded': String(isOpen), click: () => go(id) },
      element('span', { class: 'name' }, name), element('span', { class: 'said' }, `${rows.length} rows, opened and closed by Enter`))
    this.stop = { id, row, spans: [], page: null, isDoubtful: false, folds: this }
    this.list = element('ul', { class: 'rows' }, rows.map((one) => element('li', {}, one)))
    this.list.hidden = !isOpen
  }

  turn(isOpen = !this.isOpen): void {
    this.isOpen = isOpen
    this.list.hidden = !isOpen
    this.stop.row.setAttribute('aria-expanded', String(isOpen))
    this.tell(isOpen)
  }
}
