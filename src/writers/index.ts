import type { Writer } from './define-writer.ts'

/** What is known of a writer before its code is loaded. */
export interface WriterEntry {
  readonly id: string
  load(): Promise<Writer>
}

/** All output formats; each is loaded when it is asked for. */
export const writers = [
  { id: 'json', load: async () => (await import('./json.ts')).json },
  { id: 'yaml', load: async () => (await import('./yaml.ts')).yaml },
  { id: 'ndjson', load: async () => (await import('./ndjson.ts')).ndjson },
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
  return Promise.all(writers.filter(({ id }) => ids.includes(id)).map((entry) => entry.load()))
}
