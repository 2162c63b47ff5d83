import type { ArchiveEvent } from '../../../batch/keep/archive.ts'
import { writersOf } from '../../../writers/index.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { failingCodes } from '../../harvest/failing-codes.ts'
import { toldOf } from '../../harvest/findings.ts'
import { folderSink } from '../../harvest/folder-sink.ts'
import { formatsFor } from '../../harvest/formats.ts'
import { Harvest } from '../../harvest/harvest.ts'
import { outcomeOf } from '../../harvest/outcome-of.ts'
import type { SinkOptions } from '../../harvest/sink.ts'
import { summaryLines } from '../../harvest/summary.ts'
import { takeAll } from '../../harvest/take-all.ts'
import { intoFolder } from '../../into-folder.ts'
import { KnownTroubles } from '../../known/known-troubles.ts'
import { correctionsFolder } from '../../options/corrections-options.ts'
import { Progress } from '../../terminal/progress.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { type Gathering, tellMissing } from './gathering.ts'
import type { GatherOptions } from './options.ts'

/** Writes what was read below a folder, which is an archive as any other: what is there and has not changed is left alone. */
export async function intoFiles(out: string, options: GatherOptions, gathering: Gathering): Promise<Outcome> {
  const { run: { fingerprint, options: reader }, results, terminal, interruption } = gathering
  const { inputs } = results
  const formats = formatsFor(options, false)
  const harvest = new Harvest(new Troubles(terminal, false, options.quiet))
  const judges = { known: await KnownTroubles.open(options.known, terminal.today), fails: failingCodes({}) }
  interruption.listen()
  const sinkOptions: SinkOptions = {
    reader, supply: results, writers: writersOf(formats), fingerprint: `${fingerprint} ${formats.join(',')}`,
    corrections: await correctionsFolder(options, out), jobs: options.jobs, verify: options.verify, prune: options.prune,
  }
  const take = (event: ArchiveEvent): void => {
    harvest.take(event)
    for (const finding of toldOf(event, out, judges).findings) harvest.note(finding)
  }
  const { sink, isWhole, notes } = await intoFolder(out, async (folder) => {
    const sink = await folderSink(folder, sinkOptions, out)
    const progress = new Progress(terminal, inputs.length, !options.quiet)
    const isWhole = await takeAll(inputs, { sink, harvest, interruption, take, progress })
    return { sink, isWhole, notes: await sink.close(isWhole) }
  }, options)
  const lines = options.quiet ? [] : [...summaryLines(harvest, sink, interruption.stoppedBy, terminal.sayPaint), ...notes]
  for (const line of lines) terminal.say(line)
  tellMissing(gathering)
  const outcome = outcomeOf(harvest, interruption, {})
  return outcome === 'ok' && (results.missing > 0 || !isWhole) ? 'failed' : outcome
}
