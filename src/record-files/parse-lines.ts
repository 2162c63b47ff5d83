import { parseJson } from './parse-json.ts'
import type { ParsedFile, Place } from './parsed.ts'

/** One record a line; empty lines are passed over. */
export function parseLines(text: string): ParsedFile {
  const files = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ index, ...parseJson(line) }]))
  const moved = <T extends Place>(place: T, by: number): T => ({ ...place, line: place.line + by })
  return {
    records: files.flatMap(({ index, records }) =>
      records.map(({ value, locate }) => ({ value, locate: (pointer: string) => moved(locate(pointer), index) }))),
    faults: files.flatMap(({ index, faults }) => faults.map((fault) => moved(fault, index))),
  }
}
