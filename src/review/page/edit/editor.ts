import { kindOfField } from '../../../record/pointer.ts'
import type { Span } from '../../../text/doc.ts'
import type { ReadData } from '../../page-data.ts'
import { EditorForm } from './editor-form.ts'
import { ValueField } from './value-field.ts'
import { wordsAlone } from './words-alone.ts'

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
  read(pointer: string, words: Span): Promise<ReadData>
  /** Finds words of the document and chooses the next, or the one before. */
  find(sought: string, by: 0 | 1 | -1): string
  /** Lets a person choose words by keyboard. */
  walk(): void
  save(pointer: string, text: string | undefined, words: Span | undefined, reason: string): void
  remove(pointer: string, reason: string): void
  cancel(): void
}

/** One value as it is corrected: itself, the words that say it, and the reason. */
export class Editor {
  private readonly value = new ValueField(() => this.save())
  private readonly form: EditorForm
  /** The words as they were selected. */
  private selected: (Span & { readonly quote: string }) | undefined
  private isReading = false
  /** Which of several places words were found at. */
  private place = ''

  constructor(private readonly editing: Editing, private readonly asks: EditorAsks) {
    this.form = new EditorForm(editing, this.value, {
      turn: () => this.turn(), find: (by) => this.find(by), walk: () => asks.walk(), save: () => this.save(), cancel: () => asks.cancel(),
      remove: () => asks.remove(this.form.field.value, this.form.reason.value),
    })
    this.turn()
  }

  get root(): HTMLElement {
    return this.form.root
  }

  /** Whether it holds what would be lost without being saved. */
  get isChanged(): boolean {
    return this.value.isTouched || this.selected !== undefined || this.form.reason.value.trim() !== ''
  }

  begin(): void {
    const first = this.editing.fields.length > 1 && !this.isChanged ? this.form.field : this.value.input
    first?.focus()
    if (first instanceof HTMLInputElement || first instanceof HTMLTextAreaElement) first.select()
  }

  /** Takes words that were selected, and reads them. */
  async take({ start, end }: Span, quote: string): Promise<void> {
    const selected = { start, end, quote }
    const pointer = this.form.field.value
    const alone = wordsAlone(quote, selected, pointer)
    this.selected = selected
    this.isReading = true
    this.form.quote.textContent = alone.quote
    const read = await this.asks.read(pointer, spanOf(alone))
    if (pointer !== this.form.field.value || this.selected !== selected) return
    this.isReading = false
    this.tell(this.filled(read))
    this.place = ''
  }

  /** Lets the words go that were selected. */
  release(): void {
    this.selected = undefined
    this.isReading = false
    this.form.quote.textContent = this.editing.quote
    this.value.reset()
  }

  /** Says why something was not saved; what was written stays. */
  tell(message: string): void {
    this.form.told.textContent = `${this.place} ${message}`.trim()
  }

  /** Fills the field with what was read, unless somebody wrote or chose something; what became of it. */
  private filled(read: ReadData): string {
    if ('value' in read) return `Read from these words: ${read.value}${this.value.fill(read.value) ? '' : '. What you gave stays.'}`
    this.value.reset()
    return `${read.message} The value stays as it was.`
  }

  /** Another field has another value, which other words say. */
  private turn(): void {
    const pointer = this.form.field.value
    this.value.begin(this.editing.value, this.editing.choices[kindOfField(pointer)], pointer === '/documentType')
    if (this.selected) void this.take(this.selected, this.selected.quote)
  }

  private find(by: 0 | 1 | -1): void {
    this.place = this.asks.find(this.form.sought.value, by)
    this.tell('')
  }

  private save(): void {
    if (this.isReading) return this.tell('These words are still being read. Press Enter once the value stands there.')
    const { field, reason } = this.form
    const words = this.selected && spanOf(wordsAlone(this.selected.quote, this.selected, field.value))
    this.asks.save(field.value, this.value.written, words, reason.value)
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
