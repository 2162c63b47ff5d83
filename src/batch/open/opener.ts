import { availableParallelism } from 'node:os'
import { hashOfBytes } from '../disk/hash-of.ts'
import type { ReaderOptions } from '../../readers/define-reader.ts'
import type { PagePicture } from '../../readers/open/page-picture.ts'
import { DocketError } from '../../text/errors.ts'
import { errorOf } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'
import { sourceOf } from '../read/source-file.ts'
import type { DrawDone, OpenDone, OpenedFile } from '../read/task.ts'
import { defaultMemory, defaultTimeout } from '../threads/default-limits.ts'
import { Pool } from '../threads/pool.ts'

/** A document to look at: the file that it is or that holds it, its hash, and how its record was read. */
export interface Origin {
  readonly file: Pick<Input, 'path' | 'name'>
  readonly sha256: string
  readonly reader: ReaderOptions
}

/** So many documents stay open, the last that were asked for. */
const kept = 8
/** One thread opens the next document while another draws the pages of this. */
const fewestThreads = 2

/** Opens documents for whoever looks at them, in threads of their own that stay warm. */
export class Opener {
  private readonly pool = new Pool({
    jobs: Math.max(fewestThreads, availableParallelism()), timeout: defaultTimeout, memory: defaultMemory,
  })
  private readonly opened = new Map<string, Promise<OpenedFile>>()

  /** @throws DocketError when it cannot be read. */
  open(origin: Origin): Promise<OpenedFile> {
    const key = JSON.stringify(origin)
    const opened = this.opened.get(key) ?? this.read(origin)
    // What went wrong once may go right when it is asked for again.
    opened.catch(() => this.opened.delete(key))
    // The last asked for stands last.
    this.opened.delete(key)
    this.opened.set(key, opened)
    for (const oldest of this.opened.keys()) {
      if (this.opened.size <= kept) break
      this.opened.delete(oldest)
    }
    return opened
  }

  /**
   * A page as a picture; undefined where there is none.
   * @throws DocketError when the document cannot be opened or drawn.
   */
  async draw(origin: Origin, page: number, width: number): Promise<PagePicture | undefined> {
    const draws = await this.bytesOf(origin)
    const done = await this.ask<DrawDone>({ draws, page, width })
    if ('error' in done) throw errorOf(done.error)
    return done.picture
  }

  close(): void {
    this.pool.close()
  }

  /** Words out of a picture take long to recognise: its page is shown meanwhile. */
  private async bytesOf(origin: Origin): Promise<Uint8Array> {
    if (origin.reader.member !== undefined) return (await this.open(origin)).bytes
    const { bytes } = await sourceOf(origin.file)
    if (hashOfBytes(bytes) === origin.sha256) return bytes
    throw new DocketError('E_NOT_FOUND', 'The file has changed since it was looked for.', 'Start docket review again.')
  }

  private async read({ file: { path, name }, sha256, reader }: Origin): Promise<OpenedFile> {
    const done = await this.ask<OpenDone>({ opens: { path, name }, sha256, options: { ...reader, boxes: true } })
    if ('error' in done) throw errorOf(done.error)
    return done
  }

  private async ask<Done>(task: object): Promise<Done> {
    const outcome = await this.pool.run<Done>(task)
    if (outcome && 'done' in outcome) return outcome.done
    throw outcome?.lost.error ?? new Error('The threads were ended.')
  }
}
