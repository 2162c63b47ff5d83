import { stat } from 'node:fs/promises'
import { stateOf } from '../../batch/disk/file-state.ts'
import { withSlashes } from '../../batch/disk/paths.ts'
import { isObject } from '../../batch/objects/address.ts'
import { type DocumentFate, readDocumentFiles } from '../../batch/read/read-documents.ts'
import { poolLimits } from '../options/reader-options.ts'
import { taskOptions } from '../options/task-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { Troubles } from '../trouble/troubles.ts'
import { refuseDatabases } from './refuse-databases.ts'
import { fromStdin, inPlace, isStdin, stdinName, stdinSign } from './stdin.ts'

/** A document that was read. */
type ReadOne = Exclude<DocumentFate, { error: unknown }>

/** Parts the name of a document inside a container from the container's path. */
const inside = '!/'
const insideStdin = `${stdinName}${inside}`

/**
 * The one document of a command, or undefined when it cannot be read, which is reported.
 * @param isExtracted whether its records are wanted, not its text alone
 * @param file a path, or one and after it the name of a document inside the file: `pack.zip!/letters/letter.docx`; `-` is stdin
 */
export async function readOne(
  file: string,
  options: ReadingOptions,
  isExtracted: boolean,
  terminal: Terminal,
): Promise<ReadOne | undefined> {
  refuseDatabases([file])
  const { path, member } = await partName(withSlashes(file))
  const { inputs, release } = isStdin([path]) ? await fromStdin([path], options, terminal) : inPlace([{ path, name: path, place: path }])
  try {
    for await (const fate of readDocumentFiles(inputs, {
      reader: { ...await taskOptions(options), member }, isExtracted, jobs: 1, ...poolLimits(options),
    })) {
      if (!('error' in fate)) return fate
      new Troubles(terminal).tell(fate.error, member === undefined ? fate.input.name : file)
    }
    return undefined
  } finally {
    await release()
  }
}

/** A file may have the mark in its own name, and what is on stdin is called as trouble with it calls it. */
async function partName(name: string): Promise<{ path: string; member?: string }> {
  for (let at = name.indexOf(inside); at > 0; at = name.indexOf(inside, at + 1)) {
    const path = name.slice(0, at)
    if (await isFile(path) && !await isFile(name)) return { path, member: name.slice(at + inside.length) }
  }
  return name.startsWith(insideStdin) ? { path: stdinSign, member: name.slice(insideStdin.length) } : { path: name }
}

async function isFile(path: string): Promise<boolean> {
  if (isObject(path)) return (await stateOf(path)) !== undefined
  return stat(path).then((found) => found.isFile(), () => false)
}
