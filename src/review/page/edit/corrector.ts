import type { Span } from '../../../text/doc.ts'
import type { AskedChange } from '../../change.ts'
import type { FieldData } from '../../page-data.ts'
import type { DeskView } from '../document/desk-view.ts'
import type { Stage } from '../stage.ts'
import { Editor } from './editor.ts'
import { openDoubts } from './open-doubts.ts'
import { rowOf } from './row-of.ts'
import { WordChoosing } from './word-choosing.ts'

/** What a person does to the record on the desk. */
export class Corrector {
  private editor: Editor | undefined
  private readonly choosing: WordChoosing
  private isBusy = false

  constructor(private readonly stage: Stage, private readonly at: number, private readonly desk: DeskView) {
    this.choosing = new WordChoosing(desk, stage.say)
  }

  get isEditing(): boolean {
    return this.editor !== undefined
  }

  get isChoosing(): boolean {
    return this.choosing.isOn
  }

  /** Chooses words by keyboard. */
  choose(): Promise<void> {
    return this.choosing.begin()
  }

  move(key: string, grows: boolean): Promise<void> {
    return this.choosing.move(key, grows)
  }

  /** Opens the value at hand. */
  edit(pointer = this.desk.course.stop?.pointer): void {
    const field = this.desk.data.fields.find((one) => one.pointer === pointer)
    if (pointer === undefined) this.stage.say('This row is no value: j and k go to one, i adds one.')
    else this.open(field ? [pointer] : this.desk.data.addable.filter((one) => one === pointer), field)
  }

  add(): void {
    this.open(this.desk.data.addable)
  }

  remove(): void {
    const { pointer, correction } = this.desk.course.stop ?? {}
    if (correction !== undefined) void this.change({ kind: 'drop', correction }, 'The correction was taken back.')
    else if (pointer === undefined || pointer === '/documentType') this.stage.say('This row is no value that can be removed.')
    else void this.change({ kind: 'remove', pointer }, 'It was removed; u brings it back.')
  }

  /** Finds what there is to look at in this row right, and goes on. */
  async accept(): Promise<void> {
    const meant = openDoubts(this.desk.course.stop, this.desk.data)
    if (meant.length === 0) this.stage.say('Nothing to look at in this row.')
    else if (!(await this.change({ kind: 'accept', doubts: meant }, 'Accepted.'))) return
    if (!this.desk.course.step(1, ({ isDoubtful }) => isDoubtful)) this.stage.say('No more to look at here; d says that you are done with it.')
  }

  async see(): Promise<boolean> {
    return this.change({ kind: 'see' }, 'Reviewed.')
  }

  undo(): void {
    void this.change({ kind: 'undo' }, 'Undone.')
  }

  cancel(): void {
    if (this.choosing.isOn) {
      this.choosing.end()
      return this.editor ? this.editor.begin() : this.desk.course.stop?.row.focus()
    }
    this.editor = undefined
    this.desk.open()
    this.desk.walk?.clear()
    this.desk.course.stop?.row.focus()
  }

  /** Gives the chosen words to the form, or opens one for them. */
  take(isNew = false): void {
    const span = this.choosing.take()
    if (span) this.selected(span, isNew)
  }

  /** Words were chosen, by whatever means. */
  selected(span: Span, isNew = false): void {
    if (!this.editor && !isNew && this.desk.course.stop?.pointer !== undefined) this.edit()
    else if (!this.editor) this.add()
    this.editor?.begin()
    void this.editor?.take(span, this.choosing.quote(span))
  }

  private open(fields: readonly string[], now?: FieldData): void {
    if (this.isLocked()) return
    this.editor = new Editor({ fields, value: now?.value ?? '', quote: now?.words[0]?.quote ?? '', choices: this.stage.list.choices }, {
      read: (pointer, words) => this.stage.client.read(this.at, { pointer, words }),
      find: (sought, by) => {
        const { span, told } = this.choosing.find(sought, by)
        if (span) void this.editor?.take(span, this.choosing.quote(span))
        return told
      },
      walk: () => void this.choose(),
      save: (pointer, text, words, reason) => void this.save(pointer, text, words, reason),
      cancel: () => this.cancel(),
    })
    this.desk.open(this.editor.root)
    this.editor.begin()
  }

  /** Whether nothing can be corrected here, which is said. */
  private isLocked(): boolean {
    const { locked } = this.desk.data
    if (locked !== null) this.stage.say(`Nothing can be corrected here: ${locked}`)
    return locked !== null
  }

  private async save(pointer: string, text: string | undefined, words: Span | undefined, reason: string): Promise<void> {
    const isSaved = await this.change({ kind: 'edit', pointer, text, words, ...(reason && { reason }) }, 'Saved.')
    if (!isSaved) return
    this.desk.walk?.clear()
    this.desk.course.go(rowOf(pointer, this.desk.data))
  }

  /** Asks for a change; what was refused is said, and what came too late is shown as it is now. Whether it was saved. */
  private async change(change: AskedChange['change'], done: string): Promise<boolean> {
    const { client, list, say, who } = this.stage
    if (this.isBusy || this.isLocked()) return false
    this.isBusy = true
    const asked = { version: this.desk.data.version, ...who.said, change }
    const { state, message, document, marks, entry } = await client.change(this.at, asked).finally(() => { this.isBusy = false })
    list.documents[this.at] = entry
    say(message ?? done)
    if (state === 'refused') {
      this.editor?.tell(message ?? '')
      return false
    }
    const form = state === 'outdated' ? this.editor : undefined
    this.editor = form
    this.desk.renew(document, marks)
    if (form) {
      this.desk.open(form.root)
      form.tell(message ?? '')
      form.begin()
    }
    return state === 'saved'
  }
}
