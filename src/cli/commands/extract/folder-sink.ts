import { join } from 'node:path'
import { correctionsPath } from '../../../batch/corrections/kept-corrections.ts'
import { pathOf } from '../../../batch/disk/paths.ts'
import { WritingError } from '../../../batch/disk/write-record.ts'
import { Archive } from '../../../batch/keep/archive.ts'
import { folderPath, isObject } from '../../../batch/objects/address.ts'
import { FolderInUse, lockFolder } from '../../../batch/keep/folder-lock.ts'
import type { ManifestEntry } from '../../../batch/keep/manifest-entry.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { outputError } from '../../write-output.ts'
import type { Sink, SinkOptions } from './sink.ts'

/**
 * Files below a folder, with a manifest; one run at a time.
 * @param shown what the folder is called, where that is not its path
 */
export async function folderSink(folder: string, options: SinkOptions, shown = folder): Promise<Sink> {
  const release = await lockFolder(folder).catch((error: unknown) => { throw lockError(error, folder) })
  const failed = async (error: unknown): Promise<never> => {
    await release()
    throw folderError(error)
  }
  const archive = await Archive.open({ ...options, folder, shown, fingerprint: options.fingerprint ?? 'unbuilt', verify: options.verify ?? false })
    .catch(failed)
  return {
    place: `${isObject(shown) ? folderPath(shown) : join(shown, '/')} (${options.writers.map(({ title }) => title).join(' and ')})`,
    async *take(inputs, stops) {
      try {
        yield* archive.take(inputs, stops)
      } catch (error) {
        await failed(error)
      }
    },
    async close(isWhole) {
      try {
        const orphans = isWhole ? await archive.orphans() : []
        const uncorrected = isWhole ? await archive.uncorrected() : []
        const edited = options.prune ? await pruneAll(archive, orphans) : []
        await archive.close()
        return [
          ...(orphans.length > edited.length ? [orphanLine(orphans.length - edited.length, options.prune)] : []),
          ...(uncorrected.length > 0 ? [uncorrectedLine(uncorrected, options.corrections as string)] : []),
          ...edited.map((files) => leftLine(files.map((file) => pathOf(shown, file)))),
        ]
      } catch (error) {
        throw folderError(error)
      } finally {
        await release()
      }
    },
  }
}

/** Removes what may be removed, and returns of each other source the records that were edited. */
async function pruneAll(archive: Archive, orphans: readonly ManifestEntry[]): Promise<(readonly string[])[]> {
  const left: (readonly string[])[] = []
  for (const orphan of orphans) left.push(await archive.prune(orphan))
  return left.filter((files) => files.length > 0)
}

function leftLine(files: readonly string[]): string {
  return `${neutraliseLine(files.join(' and '))} ${files.length === 1 ? 'was' : 'were'} edited and not removed, though the source has gone; delete or move it yourself.`
}

/** So many are named. */
const mostNamed = 3

function uncorrectedLine(documents: readonly string[], folder: string): string {
  const names = documents.slice(0, mostNamed).map((sha256) => correctionsPath(folder, sha256)).join(', ')
  const more = documents.length > mostNamed ? ` and ${documents.length - mostNamed} more` : ''
  const are = documents.length === 1 ? 'corrects a document that is' : 'correct documents that are'
  return `${neutraliseLine(names)}${more} ${are} not here, or not as it was then; the file says which.`
}

function orphanLine(count: number, pruned = false): string {
  const sources = counted(count, 'source')
  const has = count === 1 ? 'has' : 'have'
  return pruned
    ? `Removed the records of ${sources} that ${has} gone.`
    : `Records of ${sources} that ${has} gone are still there; --prune removes them.`
}

function lockError(error: unknown, folder: string): unknown {
  if (error instanceof FolderInUse) {
    return new CommandError('E_OUTPUT', `Another docket is writing into ${folder}.`, 'Wait until it is done, or choose another --out.')
  }
  return error instanceof WritingError ? outputError(error) : error
}

function folderError(error: unknown): unknown {
  if (!(error instanceof WritingError)) return error
  const { code, message, hint } = outputError(error)
  return new CommandError(code, message, `${hint} All records written so far are whole.`)
}
