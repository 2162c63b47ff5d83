import { correctionsPath } from '../../batch/corrections/kept-corrections.ts'
import { asFolder } from '../../batch/disk/paths.ts'
import { Archive } from '../../batch/keep/archive.ts'
import { lockFolder } from '../../batch/keep/folder-lock.ts'
import { markShards } from '../../batch/keep/shard-marks.ts'
import { folderError, lockError } from '../records/folder-errors.ts'
import { goneLines } from '../records/gone-lines.ts'
import { neutraliseLine } from '../terminal/neutralise.ts'
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
  await markShards(folder, undefined).catch(failed)
  const archive = await Archive.open({ ...options, folder, shown, verify: options.verify ?? false }).catch(failed)
  return {
    place: `${asFolder(shown)} (${options.writers.map(({ title }) => title).join(' and ')})`,
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
        // What no file of this shard holds may be in another's.
        const uncorrected = isWhole && !options.shard ? await archive.uncorrected() : []
        const gone = await goneLines(archive, orphans, shown, options.prune)
        await archive.close()
        if (isWhole) await markShards(folder, options.shard && [options.shard])
        return [
          ...gone,
          ...(uncorrected.length > 0 ? [uncorrectedLine(uncorrected, options.corrections as string)] : []),
        ]
      } catch (error) {
        throw folderError(error)
      } finally {
        await release()
      }
    },
  }
}

/** So many are named. */
const mostNamed = 3

function uncorrectedLine(documents: readonly string[], folder: string): string {
  const names = documents.slice(0, mostNamed).map((sha256) => correctionsPath(folder, sha256)).join(', ')
  const more = documents.length > mostNamed ? ` and ${documents.length - mostNamed} more` : ''
  const are = documents.length === 1 ? 'corrects a document that is' : 'correct documents that are'
  return `${neutraliseLine(names)}${more} ${are} not here, or not as it was then; the file says which.`
}
