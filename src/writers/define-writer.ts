import type { DocketRecord } from '../record/schema.ts'

/** How an output format makes text of records, and of nothing else. */
export interface Writing {
  /** One record as a whole file. */
  file(record: DocketRecord): string
  /** Many records in one stream: what stands before them, each of them (from 0), and what stands behind so many. */
  readonly stream: {
    begin(): string
    record(record: DocketRecord, index: number): string
    end(count: number): string
  }
}

/** What an output format is called. */
export interface WriterNames {
  /** What `--format` calls it. */
  readonly id: string
  /** Of the files it makes, without the dot. */
  readonly extension: string
  /** For people. */
  readonly title: string
}

/** An output format. */
export interface Writer extends WriterNames, Writing {}

/** Types a writer's declaration; nothing else. */
export function defineWriter(writing: Writing): Writing {
  return writing
}
