import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DocketRecord } from '../src/record/schema.ts'

/** The records of a folder that `docket extract --out` wrote. */
export function recordsIn(folder: string): DocketRecord[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DocketRecord)
}
