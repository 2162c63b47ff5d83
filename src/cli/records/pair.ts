import { readFile } from 'node:fs/promises'
import { isThere } from '../../batch/disk/is-there.ts'
import type { Input } from '../../batch/find/input.ts'
import type { DocketRecord } from '../../record/schema.ts'
import { loadWriters } from '../../writers/index.ts'

/** The two files that docket writes of one record, or of one list of them. */
export interface Pair {
  readonly json: Input
  readonly yaml: Input
}

const jsonName = /\.json$/i
const yamlName = /\.ya?ml$/i

/** The pair that a file is one of, if the other is there. */
export async function pairOf(input: Input): Promise<Pair | undefined> {
  if (yamlName.test(input.path)) return pairWith(renamed(input, yamlName, '.json'), (json) => ({ json, yaml: input }))
  if (!jsonName.test(input.path)) return undefined
  return await pairWith(renamed(input, jsonName, '.yaml'), (yaml) => ({ json: input, yaml }))
    ?? pairWith(renamed(input, jsonName, '.yml'), (yaml) => ({ json: input, yaml }))
}

/** Whether the YAML is letter for letter what docket writes of the JSON, which is found out far sooner than by reading it. */
export async function isWrittenAlike({ json, yaml }: Pair): Promise<boolean> {
  try {
    const [data, text] = await Promise.all([json, yaml].map(({ path }) => readFile(path, 'utf8')))
    const records = [JSON.parse(data as string)].flat() as DocketRecord[]
    const [writer] = await loadWriters(['yaml'])
    const stream = writer?.stream
    return stream !== undefined && `${stream.begin()}${records.map(stream.record).join('')}${stream.end(records.length)}` === text
  } catch {
    return false
  }
}

/** What the files of a pair have in common. */
export function stemOf(path: string): string {
  return path.replace(jsonName, '').replace(yamlName, '')
}

async function pairWith(other: Input, make: (other: Input) => Pair): Promise<Pair | undefined> {
  return await isThere(other.path) ? make(other) : undefined
}

function renamed({ path, name, place }: Input, extension: RegExp, by: string): Input {
  const [otherPath, otherName, otherPlace] = [path, name, place].map((one) => one.replace(extension, by)) as [string, string, string]
  return { path: otherPath, name: otherName, place: otherPlace }
}
