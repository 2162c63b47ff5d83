import { join } from 'node:path'
import { OutputPlaces, recordPlace } from '../../../batch/output-place.ts'
import { WritingError, writeRecord } from '../../../batch/write-record.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Writer } from '../../../writers/define-writer.ts'
import { CommandError } from '../../errors.ts'
import type { Terminal } from '../../terminal/terminal.ts'

/** Where records go. */
export interface Sink {
  /** For people: where the records are, once there are any. */
  readonly place: string | undefined
  /** @param place where the record's document lies below the folder of all inputs */
  take(record: DocketRecord, place: string): Promise<void>
  close(): Promise<void>
}

/** Files below a folder, or standard output, which takes one format. */
export function openSink(writers: readonly Writer[], folder: string | undefined, terminal: Terminal): Sink {
  return folder === undefined ? streamSink(writers[0] as Writer, terminal) : folderSink(folder, writers)
}

function streamSink({ stream }: Writer, terminal: Terminal): Sink {
  let count = 0
  return {
    place: undefined,
    async take(record) {
      await terminal.data((count === 0 ? stream.begin() : '') + stream.record(record, count++))
    },
    async close() {
      await terminal.data((count === 0 ? stream.begin() : '') + stream.end(count))
    },
  }
}

function folderSink(folder: string, writers: readonly Writer[]): Sink {
  const places = new OutputPlaces()
  return {
    place: `${join(folder, '/')} (${writers.map(({ title }) => title).join(' and ')})`,
    async take(record, place) {
      try {
        await writeRecord(folder, places.next(recordPlace(place, record)), record, writers)
      } catch (error) {
        throw error instanceof WritingError ? outputError(error) : error
      }
    },
    async close() {},
  }
}

function outputError({ message, cause }: WritingError): CommandError {
  const reason = cause instanceof Error ? ` ${cause.message}` : ''
  return new CommandError('E_OUTPUT', `${message}${reason}`, 'Free the disk or choose another --out; all records written so far are whole.')
}
