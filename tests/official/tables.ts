import { readFile } from 'node:fs/promises'
import type { OfficialFile, OfficialRow } from '../../src/official/official.ts'
import { readOfficial } from '../../src/official/read-official.ts'

/** What is read of lines of CSV. */
export function read(...lines: string[]): Promise<OfficialFile> {
  return readOfficial({ name: 'table.csv', bytes: Buffer.from(lines.join('\n')) })
}

export async function readSample(name: string): Promise<OfficialFile> {
  return readOfficial({ name, bytes: await readFile(new URL(`../../fixtures/official/${name}`, import.meta.url)) })
}

/** A row in short: who, what, when, and its values. */
export function inShort({ authority, type, start, end, published, values }: OfficialRow): string {
  const days = [start, end, published].map((day) => day ?? '-').join(' ')
  return [`${authority}, ${type}, ${days}`, ...values.filter(({ field }) => field !== 'start' && field !== 'end').map(({ field, value }) => `${field} ${value}`)].join('; ')
}
