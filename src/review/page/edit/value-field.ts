import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { idInWords } from '../../../pages/parts/words.ts'

/** A value longer than this is written on several lines. */
const long = 60

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Where a value is written, or chosen from a list. */
export class ValueField {
  readonly root = element('div', { class: 'given' })
  private isWritten = false

  constructor(private readonly save: () => void) {}

  /** What a person wrote or chose; undefined where the value is as words say it. */
  get written(): string | undefined {
    return this.isWritten ? this.input?.value : undefined
  }

  get input(): Input | null {
    return this.root.querySelector('input, textarea, select')
  }

  /** Shows a value that nobody wrote here. */
  show(value: string): void {
    const kind = value.length > long ? 'textarea' : 'input'
    const former = this.input
    if (former?.localName === kind) {
      former.value = value
      return
    }
    const input = kind === 'textarea' ? element('textarea', { rows: 4 }) : element('input', { type: 'text', autocomplete: 'off' })
    input.value = value
    input.addEventListener('input', () => { this.isWritten = true })
    this.put(input)
    if (former && document.activeElement === document.body) input.focus()
  }

  /** Shows values to choose from; that which stands there counts as chosen where there was none before. */
  choose(values: readonly string[], now: string, isOfType: boolean): void {
    const name = isOfType ? typeName : idInWords
    const select = element('select', { change: () => { this.isWritten = true } },
      values.map((value) => element('option', { value, selected: value === now }, name(value))))
    this.isWritten = now === ''
    this.put(select)
  }

  /** Takes what words say, unless somebody has written something else. Whether it was taken. */
  take(value: string): boolean {
    const { input } = this
    if (input instanceof HTMLSelectElement) {
      input.value = value
      this.isWritten = true
    } else if (!this.isWritten) this.show(value)
    return input instanceof HTMLSelectElement || !this.isWritten
  }

  forget(): void {
    this.isWritten = false
  }

  private put(input: Input): void {
    // Where a browser does not take Enter for the end of a form.
    input.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent
      if (input instanceof HTMLInputElement || key !== 'Enter' || shiftKey) return
      event.preventDefault()
      this.save()
    })
    this.root.replaceChildren(element('label', { class: 'field' }, element('span', {}, 'Value'), input))
  }
}
