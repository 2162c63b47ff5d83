import { mkdir, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DocketRecord } from '../record/schema.ts'
import type { Writer } from '../writers/define-writer.ts'
import { isWithin } from './place.ts'
import { replaceFile } from './replace-file.ts'

/** A record could not be written; nothing more will be. */
export class WritingError extends Error {
  constructor(readonly path: string, options: ErrorOptions) {
    super(`${path} could not be written${options.cause instanceof Error ? ` (${options.cause.message})` : ''}.`, options)
    this.name = 'WritingError'
  }
}

/**
 * Writes a record below a folder, once with each writer, whole or not at all, and returns the paths.
 * @throws WritingError when the disk is full, the folder may not be written or a link leads out of it.
 */
export async function writeRecord(folder: string, place: string, record: DocketRecord, writers: readonly Writer[]): Promise<string[]> {
  const paths = writers.map((writer) => join(folder, `${place}.${writer.extension}`))
  for (const [at, path] of paths.entries()) await writeWhole(folder, path, (writers[at] as Writer).file(record))
  return paths
}

async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    if (!isWithin(await realpath(folder), await realpath(dirname(path)))) throw new Error('A link leads out of the folder.')
    await replaceFile(path, text)
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}
