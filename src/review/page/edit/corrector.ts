import type { Span } from '../../../text/doc.ts'
import type { AskedChange } from '../../change.ts'
import type { FieldData } from '../../page-data.ts'
import type { DeskView } from '../document/desk-view.ts'
import type { Stage } from '../stage.ts'
import { Editor } from './editor.ts'
import { occurrences } from './text-words.ts'

/** What a person does to the record on the desk. */
export class Corrector {
  private editor: Editor | undefined
  private found = -1
  private isWalking = false
  private isBusy = false

  constructor(private readonly stage: Stage, private readonly at: number, private readonly desk: DeskView) {}

  get isEditing(): boolean {
    return this.editor !== undefined
  }

  get isChoosing(): boolean {
    return this.isWalking
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
    const { stop } = this.desk.course
    const spans = stop?.spans ?? []
    const { doubts } = this.desk.data
    const isMeant = (_: unknown, at: number): boolean => at === stop?.doubt || (stop?.pointer !== undefined && touches(doubts[at]?.at, spans))
    const meant = [...doubts.keys()].filter((at) => isMeant(undefined, at) && !doubts[at]?.isAccepted)
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
    if (this.isWalking) return this.stopWalking()
    this.editor = undefined
    this.desk.open()
    this.desk.walk?.clear()
    this.desk.course.stop?.row.focus()
  }

  /** Chooses words by keyboard, from those of the value at hand on. */
  async choose(): Promise<void> {
    const { walk, surface } = this.desk
    if (!walk || !surface) return this.stage.say('The document is not here to select words from.')
    this.isWalking = true
    surface.root.focus({ preventScroll: true })
    await walk.begin(this.desk.page, walk.span ?? this.desk.course.stop?.spans[0])
    this.stage.say('Arrows go from word to word, with Shift they select; Enter takes the words.')
  }

  async move(key: string, grows: boolean): Promise<void> {
    const { walk } = this.desk
    if (key === 'ArrowLeft' || key === 'ArrowRight') await walk?.step(key === 'ArrowRight' ? 1 : -1, grows)
    else await walk?.line(key === 'ArrowDown' ? 1 : -1, grows)
    if (walk?.span) this.stage.say(this.quote(walk.span))
  }

  /** Gives the chosen words to the form, or opens one for them. */
  take(isNew = false): void {
    const span = this.desk.walk?.span
    this.isWalking = false
    if (span) this.selected(span, isNew)
  }

  /** Words were chosen, by whatever means. */
  selected(span: Span, isNew = false): void {
    if (!this.editor && !isNew && this.desk.course.stop?.pointer !== undefined) this.edit()
    else if (!this.editor) this.add()
    this.editor?.begin()
    void this.editor?.take(span, this.quote(span))
  }

  private open(fields: readonly string[], now?: FieldData): void {
    const { data } = this.desk
    if (data.locked !== null) return this.stage.say(`Nothing can be corrected here: ${data.locked}`)
    this.editor = new Editor({ fields, value: now?.value ?? '', quote: now?.words[0]?.quote ?? '', choices: this.stage.list.choices }, {
      read: (pointer, words) => this.stage.client.read(this.at, { pointer, words }),
      find: (sought, by) => this.find(sought, by),
      walk: () => void this.choose(),
      save: (pointer, text, words, reason) => void this.save(pointer, text, words, reason),
      cancel: () => this.cancel(),
    })
    this.desk.open(this.editor.root)
    this.editor.begin()
  }

  private async save(pointer: string, text: string | undefined, words: Span | undefined, reason: string): Promise<void> {
    const isSaved = await this.change({ kind: 'edit', pointer, text, words, ...(reason && { reason }) }, 'Saved.')
    if (!isSaved) return
    this.desk.walk?.clear()
    if (this.desk.course.stop?.pointer !== pointer && !pointer.endsWith('/-')) this.desk.course.go(pointer)
  }

  private find(sought: string, by: 0 | 1 | -1): string {
    const { placed, surface, walk } = this.desk
    const all = placed ? occurrences(placed, sought) : []
    if (all.length === 0) return sought.trim() ? 'These words do not stand in the document.' : ''
    this.found = by === 0 ? 0 : (this.found + by + all.length) % all.length
    const span = all[this.found] as Span
    void walk?.begin(this.pageOf(span), span)
    if (surface) void this.editor?.take(span, this.quote(span))
    return `${this.found + 1} of ${all.length}:`
  }

  private pageOf({ start }: Span): number | null {
    return this.desk.page === null ? null : this.desk.placed?.pageRuns.findLast((run) => run.start <= start)?.page ?? this.desk.page
  }

  private quote({ start, end }: Span): string {
    const { text = '', from = 0 } = this.desk.placed ?? {}
    return text.slice(start - from, end - from)
  }

  private stopWalking(): void {
    this.isWalking = false
    this.desk.walk?.clear()
    if (this.editor) this.editor.begin()
    else this.desk.course.stop?.row.focus()
  }

  /** Asks for a change; what was refused is said, and what came too late is shown as it is now. Whether it was saved. */
  private async change(change: AskedChange['change'], done: string): Promise<boolean> {
    const { client, list, say, who } = this.stage
    if (this.isBusy) return false
    if (this.desk.data.locked !== null) {
      say(`Nothing can be corrected here: ${this.desk.data.locked}`)
      return false
    }
    this.isBusy = true
    const { state, message, document, marks, entry } = await client
      .change(this.at, { version: this.desk.data.version, ...who.said, change })
      .finally(() => { this.isBusy = false })
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

function touches(one: Span | null | undefined, spans: readonly Span[]): boolean {
  return Boolean(one) && spans.some(({ start, end }) => one && one.start < end && start < one.end)
}
