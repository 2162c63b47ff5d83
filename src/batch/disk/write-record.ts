import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { isWithin } from './paths.ts'
import { replaceFile } from './replace-file.ts'

/** A record could not be written; nothing more will be. */
export class WritingError extends Error {
  constructor(readonly path: string, options: ErrorOptions) {
    super(`${path} could not be written${options.cause instanceof Error ? ` (${options.cause.message})` : ''}.`, options)
    this.name = 'WritingError'
  }
}

/**
 * Writes a record's files below a folder at once, each whole or not at all.
 * @throws WritingError when the disk is full, the folder may not be written or a link leads out of it.
 */
export async function writeTexts(folder: string, files: readonly string[], texts: readonly string[]): Promise<void> {
  const written = await Promise.allSettled(files.map((file, at) => writeWhole(folder, join(folder, file), texts[at] as string)))
  for (const one of written) if (one.status === 'rejected') throw one.reason
}

async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path))
    if (!isWithin(await realpath(folder), await realpath(dirname(path)))) throw new Error('A link leads out of the folder.')
    await replaceFile(path, text)
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}
