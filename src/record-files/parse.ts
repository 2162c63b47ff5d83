import type { ParsedFile } from './parsed.ts'
import { parseJson } from './parse-json.ts'
import { parseLines } from './parse-lines.ts'
import { parseYaml } from './parse-yaml.ts'

/** Reads what the writers write, told apart by the file's extension; whatever it is, YAML is tried last, which JSON is a part of. */
export function parseRecordFile(name: string, text: string): ParsedFile {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return parseLines(text)
  return /\.json$/i.test(name) ? parseJson(text) : parseYaml(text)
}
