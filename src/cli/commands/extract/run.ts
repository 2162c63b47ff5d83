import { cacheFolder } from '../../../batch/cache-folder.ts'
import { fingerprintOf } from '../../../batch/fingerprint.ts'
import type { Input } from '../../../batch/input.ts'
import { loadWriters } from '../../../writers/index.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { findInputs } from '../../find-inputs.ts'
import type { Run } from '../../session.ts'
import { type Interruption, watchInterruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { Troubles } from '../../troubles.ts'
import { formatsFor } from './formats.ts'
import { Harvest } from './harvest.ts'
import type { ExtractOptions } from './options.ts'
import { type Sink, type SinkOptions, folderSink, streamSink } from './sinks.ts'
import { summaryLines } from './summary.ts'

/** Reads all inputs and hands their records on. */
export const run: Run<ExtractOptions> = async (paths, options, terminal) => {
  const formats = formatsFor(options, terminal.showsData)
  const troubles = new Troubles(terminal, formats.includes('ndjson'))
  const inputs = await findInputs(paths, troubles)
  const sinkOptions = await sinkOptionsFor(options, formats, terminal)
  const sink = options.out === undefined ? streamSink(sinkOptions, terminal) : await folderSink(options.out, sinkOptions)
  const harvest = new Harvest(troubles)
  const interruption = watchInterruption()
  const isWhole = await gather(inputs, sink, harvest, interruption, options, terminal)
  const notes = await sink.close(isWhole)
  if (!options.quiet) for (const line of [...summaryLines(harvest, sink, interruption.stoppedBy, terminal.sayPaint), ...notes]) terminal.say(line)
  return outcomeOf(harvest, interruption, options.strict)
}

/** Takes all files, or as many as were read before somebody or too many errors stopped it. */
async function gather(inputs: readonly Input[], sink: Sink, harvest: Harvest, interruption: Interruption, options: ExtractOptions, terminal: Terminal): Promise<boolean> {
  const progress = new Progress(terminal, inputs.length, !options.quiet && (options.out !== undefined || !terminal.showsData))
  const enough = new AbortController()
  try {
    for await (const event of sink.take(inputs, AbortSignal.any([interruption.signal, enough.signal]))) {
      progress.clear()
      harvest.take(event)
      if (options.maxErrors !== undefined && harvest.failures >= options.maxErrors) enough.abort()
      progress.show(harvest, event.input.name)
    }
  } finally {
    progress.clear()
    interruption.release()
  }
  return harvest.files === inputs.length
}

async function sinkOptionsFor(options: ExtractOptions, formats: readonly string[], terminal: Terminal): Promise<SinkOptions> {
  const reader = { pdfReader: options.reader }
  const read = await fingerprintOf(reader)
  const folder = typeof options.cache === 'string' ? options.cache : cacheFolder(terminal.environment)
  return {
    reader, jobs: options.jobs, memory: options.memory, timeout: options.timeout && options.timeout * 1000, verify: options.verify, prune: options.prune,
    writers: await loadWriters(formats),
    fingerprint: read && `${read} ${formats.join(',')}`,
    cache: read === undefined || options.cache === false ? undefined : { folder, fingerprint: read },
  }
}

function outcomeOf({ failures, warnings }: Harvest, { stoppedBy }: Interruption, strict = false): Outcome {
  if (stoppedBy) return stoppedBy === 'SIGINT' ? 'interrupted' : 'terminated'
  return failures > 0 || (strict && warnings.size > 0) ? 'failed' : 'ok'
}
