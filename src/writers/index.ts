import type { Writer, WriterNames, Writing } from './define-writer.ts'

/** What is known of a writer before its code is loaded. */
export interface WriterEntry extends WriterNames {
  load(): Promise<Writing>
}

/** All output formats; each is loaded when it is asked for. */
export const writers = [
  { id: 'json', extension: 'json', title: 'JSON', load: async () => (await import('./json.ts')).json },
  { id: 'yaml', extension: 'yaml', title: 'YAML', load: async () => (await import('./yaml.ts')).yaml },
  { id: 'ndjson', extension: 'ndjson', title: 'NDJSON', load: async () => (await import('./ndjson.ts')).ndjson },
] as const satisfies readonly WriterEntry[]

export type WriterId = (typeof writers)[number]['id']

/**
 * The writers with these ids, in the order of the list.
 * @example
 * ```ts
 * import { readFile, writeFile } from 'node:fs/promises'
 * import { extract, loadWriters } from 'inspection-docket'
 *
 * const records = await extract({ name: 'letter.pdf', bytes: await readFile('letter.pdf') })
 * for (const { extension, file } of await loadWriters(['json', 'yaml'])) {
 *   for (const record of records) await writeFile(`letter.${extension}`, file(record))
 * }
 * ```
 */
export function loadWriters(ids: readonly string[]): Promise<Writer[]> {
  return Promise.all(writersOf(ids).map(async ({ load, ...names }) => ({ ...names, ...(await load()) })))
}

/** The same, their code not yet loaded. */
export function writersOf(ids: readonly string[]): WriterEntry[] {
  return writers.filter(({ id }) => ids.includes(id))
}
