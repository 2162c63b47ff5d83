import { closeSync, fstatSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { cachedDataVersionTag } from 'node:v8'
import { crc32 } from 'node:zlib'
import { draftOf } from '../disk/drafts.ts'
import { makeFolder } from '../disk/make-folder.ts'

/** What V8 compiled in a run before, and the kinds of tasks that run it. */
export interface Compiled {
  readonly data: Uint8Array
  readonly kinds: readonly string[]
}

/** So many files are kept: of the last builds, by the versions of Node that ran them. */
const filesKept = 6
/** What stands behind the data, in so many bytes: their sum, and the kinds. */
const tailBytes = 256

/**
 * What V8 makes of a script, kept in a folder from one run to the next. It is of use to the same script, version of V8, flags and processor
 * alone, which the file's name tells. A folder that cannot be read or written, and a file that is damaged or another user's, cost time and
 * nothing else.
 */
export class KeptCode {
  private readonly path: string

  /** @param script what tells the script from every other */
  constructor(private readonly folder: string, script: string) {
    this.path = join(folder, `${script}-${cachedDataVersionTag().toString(16)}`)
  }

  read(): Compiled | undefined {
    try {
      const bytes = readOwn(this.path)
      const data = bytes.subarray(0, -tailBytes)
      const { sum, kinds } = JSON.parse(bytes.toString('latin1', data.length)) as { sum: number, kinds: string[] }
      // V8 itself does not look whether the data are whole.
      return sum === crc32(data) ? { data, kinds } : undefined
    } catch {
      return undefined
    }
  }

  /** Puts the file in place at once, so that another process finds the old one, or this. */
  async keep({ data, kinds }: Compiled): Promise<void> {
    const tail = JSON.stringify({ sum: crc32(data), kinds }).padEnd(tailBytes)
    if (tail.length > tailBytes) return
    try {
      await makeFolder(this.folder)
      this.write(Buffer.concat([data, Buffer.from(tail, 'latin1')]))
      this.sweep()
    } catch {
      return
    }
  }

  private write(bytes: Buffer): void {
    const draft = draftOf(this.path)
    try {
      writeFileSync(draft, bytes, { mode: 0o600 })
      renameSync(draft, this.path)
    } finally {
      rmSync(draft, { force: true })
    }
  }

  private sweep(): void {
    const files = readdirSync(this.folder).map((name) => join(this.folder, name))
    const byAge = files.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time)
    for (const { path } of byAge.slice(filesKept)) rmSync(path, { force: true })
  }
}

/** Code is run: a file that another user could have written is none. */
function readOwn(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const { uid, mode } = fstatSync(file)
    const isOwn = !getuid || (uid === getuid() && (mode & 0o022) === 0)
    return isOwn ? readFileSync(file) : Buffer.alloc(0)
  } finally {
    closeSync(file)
  }
}
