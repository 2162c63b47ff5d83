import { stat } from 'node:fs/promises'
import { withSlashes } from '../batch/place.ts'
import { sourceOf } from '../batch/source-file.ts'
import { type ReadDocument, readDocument } from '../docket.ts'
import type { ReaderOptions } from '../readers/define-reader.ts'
import { DocketError } from '../text/errors.ts'
import type { Terminal } from './terminal/terminal.ts'
import { Troubles } from './troubles.ts'

/** Parts the name of a document inside a container from the container's path. */
const inside = '!/'

/**
 * The one document of a command, or undefined when it cannot be read, which is told.
 * @param file a path, or one and behind it the name of a document inside the file: `pack.zip!/letters/letter.docx`
 */
export async function readOne(file: string, options: ReaderOptions, terminal: Terminal): Promise<ReadDocument | undefined> {
  try {
    const { path, member } = await partName(withSlashes(file))
    return await readDocument(await sourceOf({ path, name: path }, options.limits), { ...options, member })
  } catch (error) {
    if (!(error instanceof DocketError)) throw error
    new Troubles(terminal).tell(error, file)
    return undefined
  }
}

/** A file may have the mark in its own name. */
async function partName(name: string): Promise<{ path: string; member?: string }> {
  for (let at = name.indexOf(inside); at > 0; at = name.indexOf(inside, at + 1)) {
    const path = name.slice(0, at)
    if (await isFile(path) && !await isFile(name)) return { path, member: name.slice(at + inside.length) }
  }
  return { path: name }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false)
}
