import type { Input } from '../../batch/find/input.ts'
import type { Look } from '../../batch/keep/written-file.ts'
import { WrittenRecords } from '../../batch/keep/written-records.ts'
import { neutraliseLine } from '../terminal/neutralise.ts'
import type { fileWarnings } from '../../vocabulary/warnings.ts'
import type { Troubles } from '../trouble/troubles.ts'
import { type Pair, isWrittenAlike } from './pair.ts'

const code = 'record-edited' satisfies keyof typeof fileWarnings

/** Which files of records somebody edited since docket wrote them. Each is told once. */
export class HandEdits {
  private readonly written = new WrittenRecords()
  private readonly looks = new Map<string, Promise<Look>>()
  /** Names of those that were edited and not told yet, by their paths. */
  private readonly untold = new Map<string, string>()

  /** Whether a file was edited; it will be told. */
  async isEdited(input: Input): Promise<boolean> {
    const isEdited = (await this.look(input)) === 'edited'
    if (isEdited && !this.untold.has(input.path)) this.untold.set(input.path, input.name)
    return isEdited
  }

  /** Whether a file certainly is the JSON that docket wrote. */
  async isWrittenJson(input: Input): Promise<boolean> {
    return /\.json$/i.test(input.path) && (await this.look(input)) === 'as-written'
  }

  /** Whether a pair's files certainly say the same. */
  async isAlike(pair: Pair): Promise<boolean> {
    const looks = await Promise.all([this.look(pair.json), this.look(pair.yaml)])
    return looks.every((state) => state === 'as-written') || isWrittenAlike(pair)
  }

  /** Those of two files that say different things that were edited, in words; they are told by that. */
  async blame(...inputs: readonly Input[]): Promise<string> {
    const edited: string[] = []
    for (const input of inputs) if (await this.isEdited(input)) edited.push(input.name)
    for (const { path } of inputs) this.untold.delete(path)
    if (edited.length === 0) return ''
    return edited.length === 1 ? ` ${edited.join()} was edited since docket wrote it.` : ` ${edited.join(' and ')} were edited since docket wrote them.`
  }

  tellRest(troubles: Troubles): void {
    for (const name of this.untold.values()) {
      troubles.note(`docket: ${code} ${neutraliseLine(name)}: It was edited since docket wrote it, and counts as it is now.`)
    }
    this.untold.clear()
  }

  private look({ path }: Input): Promise<Look> {
    const look = this.looks.get(path) ?? this.written.look(path)
    this.looks.set(path, look)
    return look
  }
}
