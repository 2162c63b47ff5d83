import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileState } from './file-state.ts'
import { makeFolder } from './make-folder.ts'
import { isWithin } from './paths.ts'
import { replaceFile, replaceWithCopy } from './replace-file.ts'

/** A record could not be written; nothing more will be. */
export class WritingError extends Error {
  constructor(readonly path: string, options: ErrorOptions) {
    super(`${path} could not be written${options.cause instanceof Error ? ` (${options.cause.message})` : ''}.`, options)
    this.name = 'WritingError'
  }
}

/**
 * Writes a record's files below a folder at once, each whole or not at all, and returns their states.
 * @throws WritingError when the disk is full, the folder may not be written or a link leads out of it.
 */
export async function writeTexts(folder: string, files: readonly string[], texts: readonly string[]): Promise<FileState[]> {
  return putAll(folder, files, (path, at) => replaceFile(path, texts[at] as string))
}

/** The same with copies of other files. */
export async function copyFiles(folder: string, files: readonly string[], from: readonly string[]): Promise<FileState[]> {
  return putAll(folder, files, (path, at) => replaceWithCopy(path, from[at] as string))
}

type Put = (path: string, at: number) => Promise<FileState>

async function putAll(folder: string, files: readonly string[], put: Put): Promise<FileState[]> {
  const written = await Promise.allSettled(files.map((file, at) => putBelow(folder, join(folder, file), (path) => put(path, at))))
  return written.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  })
}

async function putBelow(folder: string, path: string, put: (path: string) => Promise<FileState>): Promise<FileState> {
  try {
    await makeFolder(dirname(path))
    if (!isWithin(await realpath(folder), await realpath(dirname(path)))) throw new Error('A link leads out of the folder.')
    return await put(path)
  } catch (error) {
    throw new WritingError(path, { cause: error })
  }
}
