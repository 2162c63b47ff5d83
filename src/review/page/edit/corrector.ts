import type { Span } from '../../../text/doc.ts'
import type { AskedChange } from '../../change.ts'
import type { DeskView } from '../document/desk-view.ts'
import type { Stage } from '../stage.ts'
import { Changes } from './changes.ts'
import { openDoubts } from './open-doubts.ts'
import { rowOf } from './row-of.ts'
import { ValueForms } from './value-forms.ts'

/** What a person does to the record on the desk. */
export class Corrector {
  readonly forms: ValueForms
  private readonly changes: Changes

  constructor(private readonly stage: Stage, at: number, private readonly desk: DeskView) {
    this.changes = new Changes(stage, at, desk)
    this.forms = new ValueForms(stage, at, desk, {
      save: (...given) => void this.save(...given), remove: (...given) => this.removeValue(...given),
      isLocked: () => this.changes.isLocked(),
    })
  }

  remove(): void {
    const { pointer, correction } = this.desk.course.stop ?? {}
    if (correction !== undefined) void this.change({ kind: 'drop', correction }, 'The correction was taken back.')
    else if (pointer === undefined || pointer === '/documentType') this.stage.say('This row is no value that can be removed.')
    else this.removeValue(pointer)
  }

  private removeValue(pointer: string, reason = ''): void {
    void this.change({ kind: 'remove', pointer, ...(reason && { reason }) }, 'It was removed; u brings it back.')
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

  private async save(pointer: string, text: string | undefined, words: Span | undefined, reason: string): Promise<void> {
    const isSaved = await this.change({ kind: 'edit', pointer, text, words, ...(reason && { reason }) }, 'Saved.')
    if (!isSaved) return
    this.desk.side.walk?.clear()
    this.desk.course.go(rowOf(pointer, this.desk.data))
  }

  /** Asks for a change; what was refused is said, and what came too late is shown as it is now. Whether it was saved. */
  private async change(change: AskedChange['change'], done: string): Promise<boolean> {
    const changed = await this.changes.ask(change, done)
    if (!changed) return false
    const { state, message, document, marks } = changed
    if (state === 'refused') {
      this.forms.editor?.tell(message ?? '')
      return false
    }
    const form = state === 'outdated' ? this.forms.editor : undefined
    this.forms.editor = form
    this.desk.renew(document, marks, true)
    this.desk.open(form?.root)
    form?.tell(message ?? '')
    form?.begin()
    return state === 'saved'
  }
}
