import { open } from 'node:fs/promises'
import type { Input } from '../../batch/find/input.ts'
import { sourceOf } from '../../batch/read/source-file.ts'
import { parseJson } from '../../record-files/parse-json.ts'
import { parseRecordFile } from '../../record-files/parse.ts'
import type { ParsedFile } from '../../record-files/parsed.ts'

/** What a file of records holds, piece by piece: one line of NDJSON, of which a file may have any number, or else the whole file. */
export async function* parsedPieces(input: Input): AsyncGenerator<ParsedFile> {
  if (/\.(?:ndjson|jsonl)$/i.test(input.name)) yield* parsedLines(input)
  else yield parseRecordFile(input.name, new TextDecoder().decode((await sourceOf(input)).bytes))
}

async function* parsedLines({ path }: Input): AsyncGenerator<ParsedFile> {
  const file = await open(path)
  let at = 0
  for await (const line of file.readLines()) {
    at++
    if (line.trim() !== '') yield below(parseJson(line), at - 1)
  }
}

/** The same, that many lines further down. */
function below({ records, faults }: ParsedFile, lines: number): ParsedFile {
  const moved = <Place extends { line: number }>(place: Place): Place => ({ ...place, line: place.line + lines })
  return {
    records: records.map(({ value, locate }) => ({ value, locate: (pointer) => moved(locate(pointer)) })), faults: faults.map(moved),
  }
}
