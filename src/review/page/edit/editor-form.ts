import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { longest } from '../../longest.ts'
import type { Editing } from './editor.ts'
import type { ValueField } from './value-field.ts'

/** What is done in the form. */
interface FormHears {
  /** Another field was chosen. */
  turn(): void
  find(by: 0 | 1 | -1): void
  walk(): void
  save(): void
  remove(): void
  cancel(): void
}

/** The form in which a value is corrected. */
export class EditorForm {
  readonly root: HTMLFormElement
  readonly field: HTMLSelectElement
  readonly quote: HTMLElement
  readonly told = element('p', { class: 'told', role: 'status' })
  readonly sought = element('input', { type: 'search', autocomplete: 'off' })
  readonly reason = element('input', { type: 'text', maxlength: longest.text, autocomplete: 'off' })

  constructor({ fields, value, quote }: Editing, given: ValueField, private readonly hears: FormHears) {
    this.field = element('select', { change: () => hears.turn() }, fields.map((pointer) => element('option', { value: pointer }, addedName(pointer))))
    this.field.addEventListener('keydown', (event) => this.enter(event))
    this.quote = element('q', {}, quote)
    this.sought.addEventListener('input', () => hears.find(0))
    this.sought.addEventListener('keydown', (event) => this.seek(event))
    this.root = this.form(fields.length > 1, value, given.root)
  }

  private form(isNew: boolean, value: string, given: HTMLElement): HTMLFormElement {
    const { hears } = this
    const submit = (event: Event): void => {
      event.preventDefault()
      hears.save()
    }
    return element('form', { class: 'editor', 'aria-label': isNew ? 'Add a value' : `Correct: ${fieldName(this.field.value)}`, submit },
      isNew ? labelled('Field', this.field) : element('h2', {}, fieldName(this.field.value)),
      isNew ? null : element('p', { class: 'former' }, `Now: ${value}`),
      given,
      element('p', { class: 'words' }, 'Words: ', this.quote),
      labelled('Find words (first … last; ↓ next, ↑ before)', this.sought),
      labelled('Reason, if any', this.reason),
      this.told,
      element('p', { class: 'buttons' },
        element('button', { type: 'submit', class: 'main' }, 'Save'),
        element('button', { type: 'button', click: () => hears.walk() }, 'Select words'),
        value === '' || this.field.value === '/documentType' ? null : element('button', { type: 'button', click: () => hears.remove() }, 'Remove it'),
        element('button', { type: 'button', click: () => hears.cancel() }, 'Cancel')))
  }

  /** Enter saves, where a browser would open the list of fields. */
  private enter(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    event.preventDefault()
    this.hears.save()
  }

  private seek(event: KeyboardEvent): void {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key as 'ArrowDown' | 'ArrowUp'] as 1 | -1 | undefined
    if (!by) return
    event.preventDefault()
    this.hears.find(by)
  }
}

function labelled(name: string, input: HTMLElement): HTMLElement {
  return element('label', { class: 'field' }, element('span', {}, name), input)
}

/** A field that takes one more entry is called by the entry. */
function addedName(pointer: string): string {
  return pointer.endsWith('/-') ? `${fieldName(pointer.slice(0, -2))}: one more` : fieldName(pointer)
}
