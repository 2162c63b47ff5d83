import type { Input } from '../../../batch/input.ts'
import { placeOf } from '../../../batch/output-place.ts'
import type { Fate } from '../../../batch/read-all.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Troubles } from '../../troubles.ts'
import type { Sink } from './sinks.ts'

/** So many warnings are told one by one. */
const mostTold = 10

export interface NotedWarning {
  readonly file: string
  readonly code: string
  readonly message: string
}

/** Hands records on as they come, and keeps nothing of them but counts and the first warnings. */
export class Harvest {
  /** Files dealt with, read or not. */
  files = 0
  documents = 0
  readonly types = new Map<string, number>()
  readonly warnings = new Map<string, number>()
  readonly firstWarnings: NotedWarning[] = []

  private last: Input | undefined

  constructor(private readonly sink: Sink, private readonly troubles: Troubles) {}

  get failures(): number {
    return this.troubles.count
  }

  async take(fate: Fate): Promise<void> {
    if (fate.input !== this.last) this.files++
    this.last = fate.input
    if ('error' in fate) return this.troubles.tell(fate.error, fate.name)
    for (const record of fate.records) {
      await this.sink.take(record, placeOf(fate))
      this.count(record)
    }
  }

  private count({ documentType, warnings, source: { file } }: DocketRecord): void {
    this.documents++
    increment(this.types, documentType)
    for (const { code, message } of warnings) {
      increment(this.warnings, code)
      if (this.firstWarnings.length < mostTold) this.firstWarnings.push({ file, code, message })
    }
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
