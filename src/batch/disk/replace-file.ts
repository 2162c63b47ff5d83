import { chmod, constants, copyFile, open, rename, rm } from 'node:fs/promises'
import { draftOf } from './drafts.ts'
import { type FileState, stateFrom } from './file-state.ts'

/** What a file is to hold; pieces are written one after the other, each when it is asked for. */
export type FileContent = string | Uint8Array | Iterable<string | Uint8Array>

interface ReplaceOptions {
  /** Whether the bytes must be on the disk before the file has its name, which a power cut asks for; true unless said otherwise. */
  readonly isSynced?: boolean
}

/**
 * Puts a file in place of another, or of none, at once: nobody ever sees a half of it, and when the disk is full the old one stays.
 * Returns its state as it was written.
 * write-file-atomic is not used because it takes a write that came out short for a whole one, and puts a torn file in place.
 */
export async function replaceFile(
  path: string,
  content: FileContent,
  { isSynced = true }: ReplaceOptions = {},
): Promise<FileState> {
  return replaceBy(path, (draft) => writeNew(draft, content, isSynced))
}

/** The same with a copy of another file, which shares its blocks on the disk where the file system can do that. */
export async function replaceWithCopy(path: string, from: string): Promise<FileState> {
  return replaceBy(path, (draft) => copyNew(draft, from))
}

async function replaceBy(path: string, make: (draft: string) => Promise<FileState>): Promise<FileState> {
  const draft = draftOf(path)
  try {
    const state = await make(draft)
    await rename(draft, path)
    return state
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeNew(path: string, content: FileContent, isSynced: boolean): Promise<FileState> {
  const file = await open(path, 'wx')
  try {
    for (const piece of piecesOf(content)) await file.writeFile(piece)
    if (isSynced) await file.sync()
    return stateFrom(await file.stat())
  } finally {
    await file.close()
  }
}

/** What a new file would let everybody do, were there no mask. */
const forAll = 0o666

async function copyNew(path: string, from: string): Promise<FileState> {
  await copyFile(from, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  // It has the rights of what it was made of; it gets those of a new file.
  await chmod(path, (forAll & ~process.umask()) | constants.S_IWUSR)
  const file = await open(path, 'r+')
  try {
    await file.sync()
    return stateFrom(await file.stat())
  } finally {
    await file.close()
  }
}

/** Each is written behind the one before it. */
function piecesOf(content: FileContent): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}
