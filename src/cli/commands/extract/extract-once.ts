import type { Input } from '../../../batch/find/input.ts'
import type { ArchiveEvent } from '../../../batch/keep/archive.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { intoFolder } from '../../into-folder.ts'
import { KnownTroubles } from '../../known/known-troubles.ts'
import type { Interruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { failingCodes } from './failing-codes.ts'
import { type Told, toldOf, toldOfMissing } from './findings.ts'
import { formatsFor } from './formats.ts'
import { Harvest } from './harvest.ts'
import { inputsFor } from './inputs.ts'
import type { ExtractOptions } from './options.ts'
import { hasTooMany, outcomeOf } from './outcome-of.ts'
import { chooseReporter } from './reporters/choose-reporter.ts'
import { sinkOptionsFor } from './sink-options.ts'
import type { Sink, SinkOptions } from './sink.ts'
import { summaryData } from './summary-data.ts'
import { summaryLines } from './summary.ts'

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
      const isWhole = await gather(inputs, { sink, harvest, take, interruption, options, terminal })
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
function areAllInputs({ inputs, include, exclude, since }: ExtractOptions): boolean {
  return inputs !== undefined && [include, exclude, since].every((choice) => choice === undefined)
}

/** Only what is needed is loaded: for one letter that is most of the time. */
async function openSink(sinkOptions: SinkOptions, folder: string | undefined, { out }: ExtractOptions, terminal: Terminal): Promise<Sink> {
  if (folder === undefined) return (await import('./stream-sink.ts')).streamSink(sinkOptions, terminal)
  return (await import('./folder-sink.ts')).folderSink(folder, sinkOptions, out)
}

interface Gathering {
  readonly sink: Sink
  readonly harvest: Harvest
  take(event: ArchiveEvent): void
  readonly interruption: Interruption
  readonly options: ExtractOptions
  readonly terminal: Terminal
}

/** Takes all files, or as many as were read before somebody or too many errors stopped it. */
async function gather(inputs: readonly Input[], { sink, harvest, take, interruption, options, terminal }: Gathering): Promise<boolean> {
  const progress = new Progress(terminal, inputs.length, !options.quiet && (options.out !== undefined || !terminal.showsData))
  const enough = new AbortController()
  const stopAtMost = (): void => { if (options.maxErrors !== undefined && harvest.failures >= options.maxErrors) enough.abort() }
  stopAtMost()
  progress.show(harvest)
  try {
    for await (const event of sink.take(inputs, {
      soon: AbortSignal.any([interruption.signal, enough.signal]), now: interruption.overdue,
    })) {
      progress.clear()
      take(event)
      stopAtMost()
      progress.show(harvest, event.input.name)
    }
  } finally {
    progress.clear()
  }
  return harvest.files === inputs.length
}

async function tellPrograms(summary: string, { summary: format, summaryFile }: ExtractOptions, terminal: Terminal): Promise<void> {
  if (summaryFile !== undefined) await writeOutput(summaryFile, `${summary}\n`)
  if (format === 'json') terminal.say(summary)
}
