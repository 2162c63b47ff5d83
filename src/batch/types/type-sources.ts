import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { TypeSource } from '../../type-files/parse.ts'
import { typeEnding } from '../../type-files/type-ending.ts'
import { withSlashes } from '../disk/paths.ts'

/** A table or a file of a type has no more bytes than this. */
const largest = 4_000_000

/**
 * The files of document types right in a folder, and the tables beside them, in the order of their names; links are passed over.
 * @throws Error of the system where the folder or a file cannot be read, or says that a file is too large.
 */
export async function typeSourcesIn(folder: string): Promise<TypeSource[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && [typeEnding, '.csv'].some((ending) => entry.name.endsWith(ending))).map(({ name }) => name).sort()
  return Promise.all(names.map(async (name) => ({ name: withSlashes(join(folder, name)), text: await textOf(join(folder, name)) })))
}

async function textOf(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > largest) throw new Error(`${path} is larger than ${largest} bytes.`)
  return readFile(path, 'utf8')
}
