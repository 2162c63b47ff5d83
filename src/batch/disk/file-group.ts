import { renameSync, rmSync } from 'node:fs'
import { type FileHandle, open, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { draftOf } from './drafts.ts'
import { isFolder, makeFolder } from './make-folder.ts'
import { stopSignals } from './stop-signals.ts'
import { isDevice } from './write-file.ts'
import { WritingError } from './write-record.ts'

interface Draft {
  readonly draft: string
  readonly handle: FileHandle
  /** The name that it takes; none where it only holds bytes for a while. */
  readonly path?: string
}

interface Written {
  write(bytes: Uint8Array): Promise<void>
}

/**
 * Files below a path, or one file there, that are written piece by piece and take their names when all are whole. Whatever goes wrong
 * before, a signal too, leaves none of them; a name that a folder has is found before as well.
 */
export class FileGroup {
  private readonly drafts: Draft[] = []
  private readonly devices: FileHandle[] = []

  private constructor(private readonly out: string) {}

  /** @throws WritingError when something cannot be written */
  static async write(out: string, work: (group: FileGroup) => Promise<void>): Promise<void> {
    const group = new FileGroup(out)
    const stop = (signal: NodeJS.Signals): void => {
      group.forget(stop)
      process.kill(process.pid, signal)
    }
    for (const signal of stopSignals) process.on(signal, stop)
    try {
      await work(group)
      await group.take()
    } finally {
      await group.close()
      group.forget(stop)
    }
  }

  /** @param name below the path; '' where the path is the file */
  async file(name: string): Promise<Written> {
    const path = join(this.out, name)
    return this.writing(path, async () => {
      if (await isDevice(path)) {
        const device = await open(path, 'w')
        this.devices.push(device)
        return this.into(device, path)
      }
      if (await isFolder(path)) throw Object.assign(new Error('There is a folder of that name'), { code: 'EISDIR' })
      await makeFolder(dirname(path))
      return this.into(await this.begin(draftOf(path), path), path)
    })
  }

  /** Room for bytes that are read again before all is written. */
  async spool(): Promise<Written & { pieces(): AsyncIterable<Uint8Array> }> {
    const { out } = this
    return this.writing(out, async () => {
      const folder = await isDevice(out) ? tmpdir() : dirname(out)
      await makeFolder(folder)
      const handle = await this.begin(draftOf(join(folder, 'spool')))
      return { ...this.into(handle, out), pieces: () => handle.createReadStream({ start: 0, autoClose: false }) }
    })
  }

  private async begin(draft: string, path?: string): Promise<FileHandle> {
    const handle = await open(draft, 'wx+')
    this.drafts.push({ draft, handle, path })
    return handle
  }

  private into(handle: FileHandle, path: string): Written {
    return { write: (bytes) => this.writing(path, () => writeFile(handle, bytes)) }
  }

  /** Puts all files in their places; no signal is heard between the first and the last. */
  private async take(): Promise<void> {
    const files = this.drafts.filter(({ path }) => path !== undefined)
    for (const { handle, path = '' } of files) await this.writing(path, () => handle.sync())
    await this.close()
    for (const { draft, path = '' } of files) await this.writing(path, () => renameSync(draft, path))
  }

  private async close(): Promise<void> {
    await Promise.all([...this.devices, ...this.drafts.map(({ handle }) => handle)].map((handle) => handle.close().catch(() => undefined)))
  }

  /** Removes what has not taken its place. A process that is being ended waits for nothing. */
  private forget(stop: (signal: NodeJS.Signals) => void): void {
    for (const signal of stopSignals) process.removeListener(signal, stop)
    for (const { draft } of this.drafts) rmSync(draft, { force: true })
  }

  private async writing<Value>(path: string, work: () => Value | Promise<Value>): Promise<Value> {
    try {
      return await work()
    } catch (error) {
      throw new WritingError(path, { cause: error })
    }
  }
}
