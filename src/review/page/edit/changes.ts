import type { AskedChange } from '../../change.ts'
import type { ChangedData } from '../../page-data.ts'
import type { DeskView } from '../document/desk-view.ts'
import type { Stage } from '../stage.ts'

/** Asks for changes of a document, one at a time. */
export class Changes {
  private isBusy = false

  constructor(private readonly stage: Stage, private readonly at: number, private readonly desk: DeskView) {}

  /** Whether nothing can be corrected here, which is said. */
  isLocked(): boolean {
    const { locked } = this.desk.data
    if (locked !== null) this.stage.say(`Nothing can be corrected here: ${locked}`)
    return locked !== null
  }

  /** Asks for a change, and says what became of it; undefined where none can be asked for now. */
  async ask(change: AskedChange['change'], done: string): Promise<ChangedData | undefined> {
    const { client, list, say, who } = this.stage
    if (this.isBusy || this.isLocked()) return undefined
    this.isBusy = true
    const asked = { version: this.desk.data.version, ...who.said, change }
    const changed = await client.change(this.at, asked).finally(() => { this.isBusy = false })
    list.documents[this.at] = changed.entry
    say(changed.message ?? done)
    return changed
  }
}
