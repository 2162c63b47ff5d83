import { type FileState, stateOf } from '../disk/file-state.ts'
import { hashOf } from '../disk/hash-of.ts'
import { isThere } from '../disk/is-there.ts'
import type { Input } from '../find/input.ts'
import type { Stops } from '../read/in-pool.ts'
import { type BatchOptions, type FileFate, readMany } from '../read/read-many.ts'

/** Where an archive gets its files from: from this machine, which reads them, or from a queue, whose workers have read them. */
export interface Supply {
  /** Undefined where the file cannot be looked at. */
  stateOf(path: string): Promise<FileState | undefined>
  /** The hash of the file's bytes; undefined where it cannot be opened. */
  hashOf(path: string): Promise<string | undefined>
  /** Whether the source has not gone. */
  isThere(path: string): Promise<boolean>
  /** What became of files, in any order. */
  read(inputs: readonly Input[], options: BatchOptions, stops?: Stops): AsyncGenerator<FileFate>
}

export const thisMachine: Supply = { stateOf, hashOf, isThere, read: readMany }
