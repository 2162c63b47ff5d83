import { lockFolder } from '../../../batch/keep/folder-lock.ts'
import { MergeFault } from '../../../batch/keep/merge-fault.ts'
import { planMerge } from '../../../batch/keep/merge-plan.ts'
import { Merge } from '../../../batch/keep/merge.ts'
import { markShards } from '../../../batch/keep/shard-marks.ts'
import type { Run } from '../../command/session.ts'
import { refuseDatabases } from '../../inputs/refuse-databases.ts'
import { intoFolder } from '../../into-folder.ts'
import { folderError, lockError } from '../../records/folder-errors.ts'
import { goneLines } from '../../records/gone-lines.ts'
import { type Interruption, makeInterruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import { stoppedOutcome } from '../../terminal/stopped-outcome.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { fromFolders } from './from-folders.ts'
import { Merged } from './merged.ts'
import { mergedData, mergedLines, missingLine } from './summary.ts'

interface MergeOptions {
  readonly out: string
  readonly prune?: boolean
  readonly summary?: 'text' | 'json'
  readonly quiet?: boolean
}

type Plan = Awaited<ReturnType<typeof planMerge>>

/** Looks at all folders before it writes anything, then copies. */
export const run: Run<MergeOptions> = async (folders, options, terminal) => {
  const start = performance.now()
  refuseDatabases(folders)
  const troubles = new Troubles(terminal, false, options.quiet)
  const merged = new Merged(options.out, troubles)
  const interruption = makeInterruption()
  try {
    const { notes, missing } = await fromFolders(folders, options.out, (there) => intoFolder(options.out, async (to) => {
      const plan = await planMerge(there, to)
      interruption.listen()
      return { notes: await mergeAll(plan, to, { merged, options, interruption, terminal }), missing: plan.shards.missing }
    })).catch((error: unknown) => { throw planError(error) })
    const outcome = stoppedOutcome(interruption) ?? (troubles.count + missing.length > 0 ? 'failed' : 'ok')
    const lines = options.summary === 'json' ? [] : mergedLines(merged, options.out, interruption.stoppedBy, terminal.sayPaint)
    for (const line of options.quiet ? [] : [...lines, ...notes]) terminal.say(line)
    if (missing.length > 0) terminal.say(missingLine(missing))
    if (options.summary === 'json') terminal.say(mergedData(merged, { outcome, missing, milliseconds: performance.now() - start }))
    return outcome
  } finally {
    interruption.release()
  }
}

interface Merging {
  readonly merged: Merged
  readonly options: MergeOptions
  readonly interruption: Interruption
  readonly terminal: Terminal
}

/** Returns what is worth telling of the folder besides. */
async function mergeAll({ carried, shards }: Plan, to: string, { merged, options, interruption, terminal }: Merging): Promise<string[]> {
  const { out, prune, quiet = false } = options
  const release = await lockFolder(to).catch((error: unknown) => { throw lockError(error, out) })
  const progress = new Progress(terminal, carried.length, !quiet)
  try {
    await markShards(to, shards.before)
    const merge = await Merge.open(to, carried)
    for await (const event of merge.take(interruption.signal)) {
      progress.clear()
      merged.take(event)
      progress.show(merged, event.entry.file)
    }
    const isWhole = merged.files === carried.length
    const gone = isWhole ? await goneLines(merge, await merge.orphans(), out, prune) : []
    await merge.close()
    if (isWhole) await markShards(to, shards.after)
    return gone
  } catch (error) {
    throw folderError(error)
  } finally {
    progress.clear()
    await release()
  }
}

function planError(error: unknown): unknown {
  return error instanceof MergeFault ? new CommandError('E_MERGE', error.message, error.hint) : error
}
