import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../../batch/find/input.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { stemOf } from './pair.ts'

export interface Kept {
  readonly record: DocketRecord
  readonly input: Input
}

/** Records, each once: one document of one file is one record, however often it was written down. */
export class KeptRecords {
  readonly all: DocketRecord[] = []
  private readonly byKey = new Map<string, Kept>()

  /**
   * Keeps a record unless there is one of its document, or of its place in the other file of its pair. Returns that if it says otherwise.
   * @param at which of the file's records it is
   */
  take(record: DocketRecord, input: Input, at: number): Kept | undefined {
    const [document, place] = [documentOf(record), `${stemOf(input.path)}#${at}`]
    const former = this.byKey.get(document) ?? this.byKey.get(place)
    if (former) return isDeepStrictEqual(former.record, record) ? undefined : former
    this.all.push(record)
    for (const key of [document, place]) this.byKey.set(key, { record, input })
    return undefined
  }
}

function documentOf({ source: { file, sha256, part } }: DocketRecord): string {
  return JSON.stringify([file, sha256, part?.index ?? null])
}
