import { typeName } from '../../../analysis/display/type-names.ts'
import { element } from '../../../pages/parts/element.ts'
import { idInWords } from '../../../pages/parts/words.ts'
import { longest } from '../../longest.ts'

/** A value longer than this is written on several lines. */
const long = 60

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Where a value is written, or chosen from a list. */
export class ValueField {
  readonly root = element('div', { class: 'given' })
  /** Whether a person wrote or chose something; words fill the field only where nobody did. */
  isTouched = false
  private former = ''

  constructor(private readonly save: () => void) {}

  /** What a person wrote or chose; undefined where the value is as words say it. */
  get written(): string | undefined {
    return this.isTouched ? this.input?.value : undefined
  }

  get input(): Input | null {
    return this.root.querySelector('input, textarea, select')
  }

  /** Begins with the value of a field, in a box or as one of a list. */
  begin(value: string, choices: readonly string[] | undefined, isOfType: boolean): void {
    this.isTouched = false
    this.former = value
    if (choices) this.put(this.select(choices, isOfType))
    this.show(value)
  }

  /** Takes what words say, unless somebody wrote or chose something. Whether it was taken. */
  fill(value: string): boolean {
    if (!this.isTouched) this.show(value)
    return !this.isTouched
  }

  /** Shows the value that there was before words were chosen, unless somebody wrote or chose something. */
  reset(): void {
    this.fill(this.former)
  }

  private show(value: string): void {
    const former = this.input
    const kind = value.length > long ? 'textarea' : 'input'
    const maxlength = longest.text
    if (former && (former.localName === kind || former instanceof HTMLSelectElement)) {
      former.value = value
      return
    }
    const input = kind === 'textarea' ? element('textarea', { rows: 4, maxlength }) : element('input', { type: 'text', maxlength, autocomplete: 'off' })
    input.value = value
    this.put(input)
    if (former && document.activeElement === document.body) input.focus()
  }

  /** Values to choose from; none is chosen where there was none before. */
  private select(values: readonly string[], isOfType: boolean): HTMLSelectElement {
    const name = isOfType ? typeName : idInWords
    return element('select', {}, element('option', { value: '', disabled: true }, 'None chosen'),
      values.map((value) => element('option', { value }, name(value))))
  }

  private put(input: Input): void {
    input.addEventListener('input', () => { this.isTouched = true })
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
