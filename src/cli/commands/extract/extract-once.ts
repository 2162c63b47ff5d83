import type { ArchiveEvent } from '../../../batch/keep/archive.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { failingCodes } from '../../harvest/failing-codes.ts'
import { type Told, toldOf, toldOfMissing } from '../../harvest/findings.ts'
import { formatsFor } from '../../harvest/formats.ts'
import { Harvest } from '../../harvest/harvest.ts'
import { hasTooMany, outcomeOf } from '../../harvest/outcome-of.ts'
import type { Sink, SinkOptions } from '../../harvest/sink.ts'
import { summaryLines } from '../../harvest/summary.ts'
import { takeAll } from '../../harvest/take-all.ts'
import { inputsFor } from '../../inputs/chosen-inputs.ts'
import { intoFolder } from '../../into-folder.ts'
import { KnownTroubles } from '../../known/known-troubles.ts'
import type { Interruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import type { ExtractOptions } from './options.ts'
import { chooseReporter } from './reporters/choose-reporter.ts'
import { sinkOptionsFor } from './sink-options.ts'
import { summaryData } from './summary-data.ts'

/** Reads all inputs and hands their records on. */
export async function extractOnce(
  paths: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
  interruption: Interruption,
): Promise<Outcome> {
  const start = performance.now()
  const formats = formatsFor(options, terminal.showsData)
  const troubles = new Troubles(terminal, formats.includes('ndjson'), options.quiet)
  const harvest = new Harvest(troubles)
  const known = await KnownTroubles.open(options.known, terminal.today)
  const judges = { known, fails: failingCodes(options) }
  const reporter = await chooseReporter(options, terminal)
  const tell = (told: Told): void => {
    for (const finding of told.findings) harvest.note(finding)
    reporter.take(told)
  }
  const take = (event: ArchiveEvent): void => {
    harvest.take(event)
    tell(toldOf(event, options.out ?? '', judges))
  }
  // What a path that leads nowhere held may be on a disk that is not there today: it has not gone.
  let isAllThere = true
  const { inputs, release } = await inputsFor(paths, options, terminal, {
    note: (words) => troubles.note(words),
    tell(trouble, name) {
      isAllThere = false
      tell(toldOfMissing(trouble, name, judges))
    },
  })
  interruption.listen()
  try {
    const sinkOptions = await sinkOptionsFor(options, formats, terminal)
    const { sink, isWhole, left } = await intoFolder(options.out, async (folder) => {
      const sink = await openSink(sinkOptions, folder, options, terminal)
      const progress = new Progress(terminal, inputs.length, !options.quiet && (options.out !== undefined || !terminal.showsData))
      const isWhole = await takeAll(inputs, { sink, harvest, take, interruption, progress, maxErrors: options.maxErrors })
      return { sink, isWhole, left: await sink.close(isWhole && isAllThere) }
    }, options)
    const stop = interruption.stoppedBy ?? (isWhole ? undefined : `--max-errors ${options.maxErrors}`)
    const notes = [
      ...left,
      ...(options.prune && !isAllThere ? ['No records were removed, since not all paths led somewhere.'] : []),
      ...(isWhole ? known.notes(areAllInputs(options)) : []),
      ...(hasTooMany(harvest, options) ? [`These are more warnings than ${options.maxWarnings}, the most that may be.`] : []),
    ]
    await reporter.close(inputs)
    if (!options.quiet && options.summary !== 'json') {
      for (const line of [...summaryLines(harvest, sink, stop, terminal.sayPaint), ...notes]) terminal.say(line)
    }
    const outcome = outcomeOf(harvest, interruption, options)
    await tellPrograms(summaryData(harvest, outcome, performance.now() - start), options, terminal)
    return outcome
  } finally {
    await release()
  }
}

/** Whether all is read that the project names. */
function areAllInputs({ inputs, include, exclude, since, shard }: ExtractOptions): boolean {
  return inputs !== undefined && [include, exclude, since, shard].every((choice) => choice === undefined)
}

/** Only what is needed is loaded: for one letter that is most of the time. */
async function openSink(sinkOptions: SinkOptions, folder: string | undefined, { out }: ExtractOptions, terminal: Terminal): Promise<Sink> {
  if (folder === undefined) return (await import('./stream-sink.ts')).streamSink(sinkOptions, terminal)
  return (await import('../../harvest/folder-sink.ts')).folderSink(folder, sinkOptions, out)
}

async function tellPrograms(summary: string, { summary: format, summaryFile }: ExtractOptions, terminal: Terminal): Promise<void> {
  if (summaryFile !== undefined) await writeOutput(summaryFile, `${summary}\n`)
  if (format === 'json') terminal.say(summary)
}
