import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../../../batch/find/input.ts'
import { type Difference, differences } from '../../../diff/differences.ts'
import { HandEdits } from '../../records/hand-edits.ts'
import { pairOf } from '../../records/pair.ts'
import type { Troubles } from '../../trouble/troubles.ts'
import type { PlacedFault } from '../../../yaml-files/checked-yaml.ts'
import { type CheckedFile, checkFile, placed } from './check-file.ts'

/** Compares the JSON and the YAML of a record, and notices what was edited. */
export class PairCheck {
  private readonly named: ReadonlySet<string>

  constructor(inputs: readonly Input[], private readonly troubles: Troubles, private readonly edits = new HandEdits()) {
    this.named = new Set(inputs.map(({ path }) => path))
  }

  /** The same file with a fault wherever the other one of its pair says otherwise; of two that are both looked at, this is the YAML. */
  async check(file: CheckedFile): Promise<CheckedFile> {
    await this.edits.isEdited(file.input)
    const pair = await pairOf(file.input)
    const other = pair && (pair.json.path === file.input.path ? pair.yaml : pair.json)
    if (!pair || !other || (other === pair.yaml && this.named.has(other.path)) || await this.edits.isAlike(pair)) return file
    return { ...file, faults: [...file.faults, ...await this.compare(file, other)] }
  }

  /** Tells what was edited and contradicts nothing. */
  close(): void {
    this.edits.tellRest(this.troubles)
  }

  private async compare({ input, formed }: CheckedFile, other: Input): Promise<PlacedFault[]> {
    const { formed: others } = await checkFile(other, this.troubles)
    const faults = formed.flatMap(({ record, locate }, at) => {
      const counterpart = others[at]?.record
      if (!counterpart) return [placed({ pointer: '', message: `${other.name} holds no such record.` }, locate)]
      if (isDeepStrictEqual(counterpart, record)) return []
      return differences(counterpart, record).map((one) => placed({ pointer: one.pointer, message: says(other.name, one) }, locate))
    })
    return faults.length === 0 ? [] : withBlame(faults, await this.edits.blame(input, other))
  }
}

/** The first fault says who was edited. */
function withBlame([first, ...others]: readonly PlacedFault[], blame: string): PlacedFault[] {
  return first ? [{ ...first, message: first.message + blame }, ...others] : []
}

/** Of a value not more than that. */
const longest = 160

function says(name: string, { change, before }: Difference): string {
  if (change === 'added') return `${name} has nothing here.`
  const words = JSON.stringify(before)
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
  return change === 'removed' ? `${name} has here as well: ${shown}.` : `${name} says ${shown}.`
}
