import { locator, placeOf } from './locate.ts'
import type { ParsedFile, ParsedRecord } from './parsed.ts'

/** One record, or an array of them. */
export function parseJson(text: string): ParsedFile {
  try {
    return { records: recordsOf(JSON.parse(text) as unknown, locator(text)), faults: [] }
  } catch (error) {
    return {
      records: [], faults: [{ ...placeOf(text, errorOffset(error, text)), message: `This is no JSON: ${(error as Error).message}` }],
    }
  }
}

function recordsOf(value: unknown, locate: ParsedRecord['locate']): ParsedRecord[] {
  if (!Array.isArray(value)) return [{ value, locate }]
  return value.map((entry: unknown, index) => ({ value: entry, locate: (pointer) => locate(`/${index}${pointer}`) }))
}

/** Node says where only in words, and not at all at the text's end. */
function errorOffset(error: unknown, text: string): number {
  const position = /position (?<offset>\d+)/.exec((error as Error).message)?.groups?.offset
  return position === undefined ? text.length : Number(position)
}
