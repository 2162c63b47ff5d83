import type { OpenedFile } from '../../../batch/read/task.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { wordsByPage } from '../../../review/data/places.ts'
import type { WordData } from '../../../review/page-data.ts'

/** The words of documents by their pages, looked for once while a document is open. */
export class PageWords {
  private readonly found = new WeakMap<OpenedFile, Map<number | null, ReturnType<typeof wordsByPage>>>()

  on(page: number, record: DocketRecord, opened: OpenedFile): readonly WordData[] {
    const part = record.source.part?.index ?? null
    const parts = this.found.get(opened) ?? new Map<number | null, ReturnType<typeof wordsByPage>>()
    const words = parts.get(part) ?? wordsByPage(record, opened)
    this.found.set(opened, parts.set(part, words))
    return words.get(page) ?? []
  }
}
