import { recordsOf } from '../../src/docket.ts'
import type { DocketRecord } from '../../src/record/schema.ts'
import { faultsIn } from './grounding.ts'
import { fixtures, readSample } from './samples.ts'

/** What a file gave: its records, and what in them does not stand where it says. */
export interface Reading {
  readonly records: readonly DocketRecord[]
  readonly faults: readonly unknown[]
}

const readings = new Map<string, Promise<Reading>>()

/** The reading of a file below a folder. A file is read once, whatever is asked of it. */
export function readingOf(name: string, folder = fixtures): Promise<Reading> {
  const path = `${folder}${name}`
  const reading = readings.get(path) ?? readingNow(name, folder)
  readings.set(path, reading)
  return reading
}

async function readingNow(name: string, folder: string): Promise<Reading> {
  const read = await readSample(name, folder)
  const records = recordsOf(read)
  return { records, faults: records.flatMap((record) => faultsIn(record, read)) }
}
