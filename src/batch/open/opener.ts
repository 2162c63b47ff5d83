import { availableParallelism } from 'node:os'
import { hashOfBytes } from '../disk/hash-of.ts'
import type { ReaderOptions } from '../../readers/define-reader.ts'
import type { PagePicture, WantedPage } from '../../readers/open/page-picture.ts'
import { DocketError } from '../../text/errors.ts'
import { errorOf } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'
import type { TaskOptions } from '../types/task-options.ts'
import { sourceOf } from '../read/source-file.ts'
import type { DrawDone, DrawTask, OpenDone, OpenedFile } from '../read/task.ts'
import { defaultMemory, defaultTimeout } from '../threads/default-limits.ts'
import { Pool } from '../threads/pool.ts'

/** A document to look at: the file that it is or that holds it, its hash, and how its record was read. */
export interface Origin {
  readonly file: Pick<Input, 'path' | 'name'>
  readonly sha256: string
  readonly reader: ReaderOptions
}

interface Opening {
  readonly file: Promise<OpenedFile>
  readonly isDone: boolean
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
  private readonly opened = new Map<string, Opening>()

  /** @param typeSources document types of a project, by which documents are read besides docket's own */
  constructor(private readonly typeSources: TaskOptions['typeSources'] = undefined) {}

  /** @throws DocketError when it cannot be read. */
  open(origin: Origin): Promise<OpenedFile> {
    const key = keyOf(origin)
    const opening = this.opened.get(key) ?? this.begin(key, origin)
    // The last asked for stands last.
    this.opened.delete(key)
    this.opened.set(key, opening)
    for (const oldest of this.opened.keys()) {
      if (this.opened.size <= kept) break
      this.opened.delete(oldest)
    }
    return opening.file
  }

  /** Whether a document is open: nobody waits for it. */
  holds(origin: Origin): boolean {
    return this.opened.get(keyOf(origin))?.isDone === true
  }

  /**
   * A page as a picture; undefined where there is none.
   * @throws DocketError when the document cannot be opened or drawn.
   */
  async draw(origin: Origin, wanted: WantedPage): Promise<PagePicture | undefined> {
    const done = await this.ask<DrawDone>({ draws: await this.toDraw(origin), wanted } satisfies DrawTask)
    if ('error' in done) throw errorOf(done.error)
    return done.picture
  }

  close(): void {
    this.pool.close()
  }

  /** Words out of a picture take long to recognise: its page is shown meanwhile. */
  private async toDraw(origin: Origin): Promise<DrawTask['draws']> {
    const { file, sha256, reader: { member, ...options } } = origin
    if (this.holds(origin)) return (await this.open(origin)).bytes
    if (member !== undefined) return { opens: { path: file.path, name: file.name }, sha256, options: { ...options, member } }
    const { bytes } = await sourceOf(file)
    if (hashOfBytes(bytes) === sha256) return bytes
    throw new DocketError('E_NOT_FOUND', 'The file has changed since it was looked for.', 'Start docket review again.')
  }

  private begin(key: string, origin: Origin): Opening {
    const opening = { file: this.read(origin), isDone: false }
    // What went wrong once may go right when it is asked for again.
    opening.file.then(() => { opening.isDone = true }, () => this.opened.delete(key))
    return opening
  }

  private async read({ file: { path, name }, sha256, reader }: Origin): Promise<OpenedFile> {
    const options = { ...reader, boxes: true, typeSources: this.typeSources }
    const done = await this.ask<OpenDone>({ opens: { path, name }, sha256, options })
    if ('error' in done) throw errorOf(done.error)
    return done
  }

  private async ask<Done>(task: object): Promise<Done> {
    const outcome = await this.pool.run<Done>(task)
    if (outcome && 'done' in outcome) return outcome.done
    throw outcome?.lost.error ?? new Error('The threads were ended.')
  }
}

function keyOf(origin: Origin): string {
  return JSON.stringify(origin)
}
