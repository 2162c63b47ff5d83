import { element } from '../../../pages/parts/element.ts'
import { fieldName } from '../../../pages/parts/field-name.ts'
import { kindOfField } from '../../../record/pointer.ts'
import type { Span } from '../../../text/doc.ts'
import { ValueField } from './value-field.ts'

/** What an editor is opened for. */
export interface Editing {
  /** The field; where there are several, a person chooses. */
  readonly fields: readonly string[]
  /** What the field says now. */
  readonly value: string
  /** The words that it was read from. */
  readonly quote: string
  readonly choices: Readonly<Record<string, readonly string[]>>
}

/** What an editor asks for. */
export interface EditorAsks {
  /** Reads words as a value of a field: in words, or why they say none. */
  read(pointer: string, words: Span): Promise<{ readonly value: string } | { readonly message: string }>
  /** Finds words of the document and chooses the next, or the one before. */
  find(sought: string, by: 0 | 1 | -1): string
  /** Lets a person choose words by keyboard. */
  walk(): void
  save(pointer: string, text: string | undefined, words: Span | undefined, reason: string): void
  cancel(): void
}

/** A form for one value: itself, the words that say it, and the reason. */
export class Editor {
  readonly root: HTMLFormElement
  private readonly field: HTMLSelectElement
  private readonly value = new ValueField(() => this.save())
  private readonly quote: HTMLElement
  private readonly told = element('p', { class: 'told', role: 'status' })
  private readonly sought = element('input', { type: 'search', autocomplete: 'off' })
  private readonly reason = element('input', { type: 'text', autocomplete: 'off' })
  private words: Span | undefined
  /** Which of several places words were found at. */
  private place = ''

  constructor(private readonly editing: Editing, private readonly asks: EditorAsks) {
    this.field = element('select', { change: () => this.turn() }, editing.fields.map((pointer) => element('option', { value: pointer }, addedName(pointer))))
    this.quote = element('q', {}, editing.quote)
    this.root = this.form()
    this.sought.addEventListener('input', () => this.find(0))
    this.sought.addEventListener('keydown', (event) => this.seek(event))
    this.turn()
  }

  begin(): void {
    const first = this.editing.fields.length > 1 ? this.field : this.value.input ?? this.sought
    first.focus()
    if (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) first.select()
  }

  /** Takes words that were chosen, and reads them. */
  async take(words: Span, quote: string): Promise<void> {
    this.words = words
    this.quote.textContent = quote
    const pointer = this.field.value
    const read = await this.asks.read(pointer, words)
    if (pointer !== this.field.value || this.words !== words) return
    const isTaken = 'value' in read && this.value.take(read.value)
    const told = 'value' in read ? `Read from these words: ${read.value}` : read.message
    this.tell(isTaken || !('value' in read) ? told : `${told}. What you wrote stays.`)
    this.place = ''
  }

  /** Says why something was not saved; what was written stays. */
  tell(message: string): void {
    this.told.textContent = `${this.place} ${message}`.trim()
  }

  private form(): HTMLFormElement {
    const several = this.editing.fields.length > 1
    const submit = (event: Event): void => {
      event.preventDefault()
      this.save()
    }
    return element('form', { class: 'editor', 'aria-label': several ? 'Add a value' : `Correct: ${fieldName(this.field.value)}`, submit },
      several ? labelled('Field', this.field) : element('h2', {}, fieldName(this.field.value)),
      this.value.root,
      element('p', { class: 'words' }, 'Words: ', this.quote),
      labelled('Find words (first … last; ↓ next, ↑ before)', this.sought),
      labelled('Reason, if any', this.reason),
      this.told,
      element('p', { class: 'buttons' },
        element('button', { type: 'submit', class: 'main' }, 'Save'),
        element('button', { type: 'button', click: () => this.asks.walk() }, 'Select words'),
        element('button', { type: 'button', click: () => this.asks.cancel() }, 'Cancel')))
  }

  /** Another field has another value, which other words say. */
  private turn(): void {
    const chosen = this.editing.choices[kindOfField(this.field.value)]
    this.value.forget()
    if (chosen) this.value.choose(chosen, this.editing.value, this.field.value === '/documentType')
    else this.value.show(this.editing.value)
    if (this.words) void this.take(this.words, this.quote.textContent)
  }

  private seek(event: KeyboardEvent): void {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key as 'ArrowDown' | 'ArrowUp'] as 1 | -1 | undefined
    if (!by) return
    event.preventDefault()
    this.find(by)
  }

  private find(by: 0 | 1 | -1): void {
    this.place = this.asks.find(this.sought.value, by)
    this.tell('')
  }

  private save(): void {
    this.asks.save(this.field.value, this.value.written, this.words, this.reason.value)
  }
}

function labelled(name: string, input: HTMLElement): HTMLElement {
  return element('label', { class: 'field' }, element('span', {}, name), input)
}

/** A field that takes one more entry is called by the entry. */
function addedName(pointer: string): string {
  return pointer.endsWith('/-') ? `${fieldName(pointer.slice(0, -2))}: one more` : fieldName(pointer)
}
