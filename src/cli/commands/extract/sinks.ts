import { join } from 'node:path'
import { Archive, type ArchiveEvent } from '../../../batch/archive.ts'
import { FolderInUse, lockFolder } from '../../../batch/folder-lock.ts'
import type { Input } from '../../../batch/input.ts'
import { type BatchOptions, type FileFate, readMany } from '../../../batch/read-many.ts'
import { WritingError } from '../../../batch/write-record.ts'
import type { Writer } from '../../../writers/define-writer.ts'
import { CommandError } from '../../errors.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../words.ts'

export interface SinkOptions extends Omit<BatchOptions, 'order'> {
  readonly writers: readonly Writer[]
  readonly fingerprint: string | undefined
  readonly verify?: boolean
  readonly prune?: boolean
}

/** Where records go. Files are read as the sink wants them, and told one by one. */
export interface Sink {
  /** For people: where the records are. */
  readonly place: string | undefined
  take(inputs: readonly Input[], signal: AbortSignal): AsyncGenerator<ArchiveEvent>
  /** Ends the output; returns what is worth telling. */
  close(isWhole: boolean): Promise<string[]>
}

/** Standard output, which takes one format, each file in its turn. */
export function streamSink(options: SinkOptions, terminal: Terminal): Sink {
  const { stream } = options.writers[0] as Writer
  let count = 0
  const write = async ({ fates }: FileFate): Promise<void> => {
    for (const fate of fates) if ('records' in fate) for (const record of fate.records) await terminal.data((count === 0 ? stream.begin() : '') + stream.record(record, count++))
  }
  return {
    place: undefined,
    async *take(inputs, signal) {
      for await (const fate of readMany(inputs, { ...options, order: 'input' }, signal)) {
        await write(fate)
        yield { kind: 'read', ...fate }
      }
    },
    async close() {
      await terminal.data((count === 0 ? stream.begin() : '') + stream.end(count))
      return []
    },
  }
}

/** Files below a folder, with a manifest; one run at a time. */
export async function folderSink(folder: string, options: SinkOptions): Promise<Sink> {
  const release = await lockFolder(folder).catch((error: unknown) => { throw folderError(error, folder) })
  const archive = await Archive.open({ ...options, folder, fingerprint: options.fingerprint ?? 'unbuilt', verify: options.verify ?? false })
  return {
    place: `${join(folder, '/')} (${options.writers.map(({ title }) => title).join(' and ')})`,
    async *take(inputs, signal) {
      try {
        yield* archive.take(inputs, signal)
      } catch (error) {
        await release()
        throw folderError(error, folder)
      }
    },
    async close(isWhole) {
      try {
        const orphans = isWhole ? await archive.orphans() : []
        if (options.prune) for (const orphan of orphans) await archive.prune(orphan)
        await archive.close()
        return orphans.length ? [orphanLine(orphans.length, options.prune)] : []
      } catch (error) {
        throw folderError(error, folder)
      } finally {
        await release()
      }
    },
  }
}

function orphanLine(count: number, pruned = false): string {
  const sources = counted(count, 'source')
  const has = count === 1 ? 'has' : 'have'
  return pruned ? `Removed the records of ${sources} that ${has} gone.` : `Records of ${sources} that ${has} gone are still there; --prune removes them.`
}

function folderError(error: unknown, folder: string): unknown {
  if (error instanceof FolderInUse) return new CommandError('E_OUTPUT', `Another docket is writing into ${folder}.`, 'Wait until it is done, or choose another --out.')
  if (!(error instanceof WritingError)) return error
  return new CommandError('E_OUTPUT', error.message, 'Free the disk or choose another --out; all records written so far are whole.')
}
