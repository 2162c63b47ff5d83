import { once } from 'node:events'
import { dirname, resolve } from 'node:path'
import { type FSWatcher, watch } from 'chokidar'
import { isThere } from '../disk/is-there.ts'
import { isWithin, withSlashes } from '../disk/paths.ts'
import { isDocumentName } from './file-kinds.ts'
import { plainFolder } from './patterns.ts'

/** A file that grows is not whole yet: so long it must stay the same, in milliseconds. */
const settled = 400

/** A path itself where there is something, or else, as it is a pattern, what holds all that fits. */
async function watchedPath(path: string): Promise<string> {
  return await isThere(path) ? path : plainFolder(path)
}

/** Documents below paths, and their corrections, that are added or changed, once they are written to the end, or removed. */
export class FileChanges {
  private hasChange = false
  private wake: () => void = () => {}

  private constructor(private readonly watcher: FSWatcher, private readonly signal: AbortSignal, private readonly corrections?: string) {
    for (const kind of ['add', 'change', 'unlink'] as const) watcher.on(kind, (path) => this.note(path))
    watcher.on('addDir', () => this.lookLater())
    signal.addEventListener('abort', () => this.wake())
  }

  /**
   * A folder that is not there yet is watched by the one above it: chokidar 4 does not report a file that is written into a folder as soon
   * as that is made, where the folder itself was to be watched.
   *
   * @param corrections a folder whose files count as well, whether it is there yet or not
   */
  static async open(paths: readonly string[], signal: AbortSignal, corrections?: string): Promise<FileChanges> {
    const folders = await Promise.all(paths.map(watchedPath))
    const ahead = corrections !== undefined && !await isThere(corrections) ? dirname(corrections) : corrections
    const wanted = corrections === undefined ? folders : [...folders, corrections]
    const watcher = watch(ahead === undefined ? folders : [...folders, ahead], {
      ignoreInitial: true, followSymlinks: false, awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 100 },
      ignored: (path) => (ahead === undefined || resolve(path) !== resolve(ahead)) && !wanted.some((folder) => isWithin(folder, path)),
    })
    await once(watcher, 'ready')
    return new FileChanges(watcher, signal, corrections)
  }

  /** Waits for the next change since it was asked last; false when the run is to end. */
  async next(): Promise<boolean> {
    if (!this.hasChange && !this.signal.aborted) await new Promise<void>((resolve) => { this.wake = resolve })
    this.hasChange = false
    return !this.signal.aborted
  }

  async close(): Promise<void> {
    await this.watcher.close()
  }

  private note(path: string): void {
    const isCorrection = this.corrections !== undefined && isWithin(this.corrections, path) && path.endsWith('.yaml')
    if (!isCorrection && !isDocumentName(withSlashes(path))) return
    this.change()
  }

  /** What is written into a folder while chokidar looks into it for the first time is reported by nobody: who asks looks once more. */
  private lookLater(): void {
    setTimeout(() => this.change(), settled).unref()
  }

  private change(): void {
    this.hasChange = true
    this.wake()
  }
}
