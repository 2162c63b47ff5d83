import type { Fate } from '../../../batch/read-all.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Troubles } from '../../troubles.ts'
import type { Sink } from './sinks.ts'

/** Hands records on as they come, and keeps nothing of them but counts. */
export class Harvest {
  /** Files dealt with, read or not. */
  files = 0
  documents = 0
  readonly types = new Map<string, number>()
  readonly warnings = new Map<string, number>()

  constructor(private readonly sink: Sink, private readonly troubles: Troubles) {}

  get failures(): number {
    return this.troubles.count
  }

  async take(fate: Fate): Promise<void> {
    this.files++
    if ('error' in fate) return this.troubles.tell(fate.error, fate.input.name)
    for (const record of fate.records) {
      await this.sink.take(record, fate.input)
      this.count(record)
    }
  }

  private count({ documentType, warnings }: DocketRecord): void {
    this.documents++
    increment(this.types, documentType)
    for (const { code } of warnings) increment(this.warnings, code)
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
