import { element } from '../../../pages/parts/element.ts'
import type { Report } from '../report.ts'
import { addressOf } from '../../../pages/parts/routes.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { evidenceAt } from './find.ts'
import { readValues, readWords } from './reading-entry.ts'
import { type Reading, readingsOf } from './readings.ts'

/** Shows where values were read. There is one for the whole page. */
export class EvidenceDialog {
  private readonly body = element('div', { class: 'evidence-body' })
  readonly root = element('dialog', { class: 'evidence', 'aria-labelledby': 'evidence-title', click: (event) => this.closeBeside(event) },
    element('div', { class: 'evidence-frame' },
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close', click: () => this.root.close() }, '×'),
      this.body))

  constructor(private readonly report: Report) {}

  /** Opens on the evidence at a pointer of a document, and below it. */
  open(at: number, pointer: string): void {
    const readings = readingsOf(evidenceAt(this.report.evidence(at), pointer))
    const hasItems = new Set(readings.map(({ item }) => item)).size > 1
    this.body.replaceChildren(
      element('h2', { id: 'evidence-title' }, fieldName(pointer) || 'Dates'),
      element(
        'p',
        { class: 'from' },
        element(
          'a',
          { href: addressOf('document', this.report.document(at).key), click: () => this.root.close() },
          this.report.documentName(at),
        ),
      ),
      ...readings.map((reading) => this.entry(at, reading, hasItems)),
      readings.length === 0 ? element('p', {}, 'The record holds no evidence for this.') : '',
    )
    this.root.showModal()
  }

  /** A button that shows a value and opens its evidence. */
  button(at: number, pointer: string, ...shown: (Node | string)[]): HTMLElement {
    return element('button', { type: 'button', class: 'value', title: 'Where this was read', click: () => this.open(at, pointer) }, shown)
  }

  private entry(at: number, reading: Reading, hasItems: boolean): HTMLElement {
    return element('section', { class: 'entry' },
      hasItems ? element('h3', {}, reading.item) : null,
      readValues(reading), readWords(this.report.document(at), reading))
  }

  /** A click on what is behind the dialog closes it. */
  private closeBeside({ target }: Event): void {
    if (target === this.root) this.root.close()
  }
}
