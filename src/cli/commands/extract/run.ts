import { readAll } from '../../../batch/read-all.ts'
import { loadWriters } from '../../../writers/index.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { findInputs } from '../../find-inputs.ts'
import type { Run } from '../../session.ts'
import { type Interruption, watchInterruption } from '../../terminal/interruption.ts'
import { Progress } from '../../terminal/progress.ts'
import { Troubles } from '../../troubles.ts'
import { formatsFor } from './formats.ts'
import { Harvest } from './harvest.ts'
import { openSink } from './sinks.ts'
import { summaryLines } from './summary.ts'

export interface ExtractOptions {
  readonly out?: string
  readonly format?: readonly string[]
  readonly reader?: 'pdfium' | 'pdf-parse'
  readonly strict?: boolean
  readonly quiet?: boolean
}

/** Reads all inputs one after the other and hands their records on. */
export const run: Run<ExtractOptions> = async (paths, options, terminal) => {
  const formats = formatsFor(options, terminal.showsData)
  const troubles = new Troubles(terminal, formats.includes('ndjson'))
  const inputs = await findInputs(paths, troubles)
  const sink = openSink(await loadWriters(formats), options.out, terminal)
  const progress = new Progress(terminal, inputs.length, !options.quiet && options.out !== undefined)
  const harvest = new Harvest(sink, troubles)
  const interruption = watchInterruption()
  try {
    for await (const fate of readAll(inputs, { pdfReader: options.reader }, interruption.signal)) {
      progress.clear()
      await harvest.take(fate)
      progress.show(harvest.files, fate.name)
    }
  } finally {
    progress.clear()
    interruption.release()
  }
  await sink.close()
  if (!options.quiet) for (const line of summaryLines(harvest, sink, interruption.stoppedBy, terminal.sayPaint)) terminal.say(line)
  return outcomeOf(harvest, interruption, options.strict)
}

function outcomeOf({ failures, warnings }: Harvest, { stoppedBy }: Interruption, strict = false): Outcome {
  if (stoppedBy) return stoppedBy === 'SIGINT' ? 'interrupted' : 'terminated'
  return failures > 0 || (strict && warnings.size > 0) ? 'failed' : 'ok'
}
