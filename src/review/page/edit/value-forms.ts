import type { Span } from '../../../text/doc.ts'
import type { FieldData } from '../../page-data.ts'
import type { DeskView } from '../document/desk-view.ts'
import type { Stage } from '../stage.ts'
import { Editor, type EditorAsks } from './editor.ts'
import { WordChoosing } from './word-choosing.ts'

const unsaved = 'What you gave is not saved: Enter saves it, Esc leaves it.'
const unsavedStill = 'What you gave is not saved: Enter saves it, Esc once more leaves it.'
const held = 'Words are selected: e gives them to the value at hand, i adds a value of them, Esc lets them go.'

/** What a form needs of whoever keeps what was given. */
interface FormKeeper extends Pick<EditorAsks, 'save' | 'remove'> {
  /** Whether nothing can be corrected here, which is said. */
  isLocked(): boolean
}

/** The form for a value, and the words that are selected for it. */
export class ValueForms {
  editor: Editor | undefined
  private readonly choosing: WordChoosing
  /** Words that were selected while no form was open. */
  private held: Span | undefined
  /** Whether the last key said that something is not saved. */
  private isWarned = false

  constructor(
    private readonly stage: Stage, private readonly at: number, private readonly desk: DeskView, private readonly keeper: FormKeeper,
  ) {
    this.choosing = new WordChoosing(desk, stage.say)
  }

  /** Whether there is a form, or words are being selected. */
  get isOpen(): boolean {
    return this.editor !== undefined || this.choosing.isOn || this.held !== undefined
  }

  get isChoosing(): boolean {
    return this.choosing.isOn
  }

  /** Whether the row at hand may be left: a form with changes stays, and says so; one without is closed. */
  mayLeave(): boolean {
    const { editor } = this
    if (editor?.isChanged) {
      this.stage.say(unsaved)
      editor.begin()
      return false
    }
    if (editor && !this.choosing.isOn) this.close()
    return true
  }

  /** Chooses words by keyboard. */
  choose(): Promise<void> {
    return this.choosing.begin()
  }

  move(key: string, grows: boolean): Promise<void> {
    return this.choosing.move(key, grows)
  }

  /** Opens the value at hand; words that are selected are given to it. */
  edit(pointer = this.desk.course.stop?.pointer): void {
    const field = this.desk.data.fields.find((one) => one.pointer === pointer)
    if (pointer === undefined) this.stage.say('This row is no value: j and k go to one, i adds one.')
    else this.open(field ? [pointer] : this.desk.data.addable.filter((one) => one === pointer), field)
  }

  /** Opens a form for one more value; words that are selected are given to it. */
  add(): void {
    this.open(this.desk.data.addable)
  }

  /** Leaves words that are being selected, or the form; what would be lost is told first. */
  cancel(): void {
    if (this.choosing.isOn) {
      this.choosing.end()
      return this.editor ? this.editor.begin() : this.desk.course.stop?.row.focus()
    }
    if (this.editor?.isChanged && !this.isWarned) {
      this.isWarned = true
      return this.stage.say(unsavedStill)
    }
    this.leave()
  }

  /** Closes the form, whatever it holds. */
  private leave(): void {
    this.close()
    this.stage.say('')
    this.desk.course.stop?.row.focus()
  }

  /** Gives the words that were chosen by keyboard to the form, or opens one for them. */
  take(): void {
    if (!this.editor) return this.desk.course.stop?.pointer === undefined ? this.add() : this.edit()
    const span = this.choosing.take()
    if (span) return this.give(span)
    this.stage.say('No words are selected; the form is as it was.')
    this.editor.begin()
  }

  /** Words were selected with the mouse: they belong to the form, or else to the value whose words they are. */
  selected(span: Span): void {
    if (this.editor) return this.give(span)
    this.held = span
    const { pointer = '/documentType', spans = [] } = this.desk.course.stop ?? {}
    if (pointer !== '/documentType' && spans.some(({ start, end }) => start < span.end && span.start < end)) this.edit()
    else this.stage.say(held)
  }

  private give(span: Span): void {
    this.isWarned = false
    this.editor?.begin()
    void this.editor?.take(span, this.choosing.quote(span))
  }

  private open(fields: readonly string[], now?: FieldData): void {
    if (this.keeper.isLocked()) return
    const words = this.choosing.isOn ? this.choosing.take() : this.held
    this.held = undefined
    this.isWarned = false
    this.editor = new Editor({ fields, value: now?.value ?? '', quote: now?.words[0]?.quote ?? '', choices: this.stage.list.choices }, {
      read: (pointer, span) => this.stage.client.read(this.at, { pointer, words: span }),
      find: (sought, by) => this.find(sought, by),
      walk: () => void this.choose(),
      ...this.keeper,
      cancel: () => this.leave(),
    })
    this.editor.root.addEventListener('input', () => { this.isWarned = false })
    this.desk.open(this.editor.root)
    this.editor.begin()
    if (words) this.give(words)
  }

  private find(sought: string, by: 0 | 1 | -1): string {
    const { span, told } = this.choosing.find(sought, by)
    if (span) void this.editor?.take(span, this.choosing.quote(span))
    else this.editor?.release()
    return told
  }

  private close(): void {
    this.editor = undefined
    this.held = undefined
    this.desk.open()
    this.desk.side.walk?.clear()
  }
}
