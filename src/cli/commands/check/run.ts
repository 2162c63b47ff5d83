import chokidar from 'chokidar'
import { literalFields } from '../../../check/literal-fields.ts'
import { type LineOf, reporters } from '../../../check/reporters/index.ts'
import { score } from '../../../check/score.ts'
import type { Scores } from '../../../check/tally.ts'
import type { Run } from '../../command/session.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { findLabelled } from '../../labelled/find-labelled.ts'
import { lineFinder, readLabelled } from '../../labelled/read-labelled.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { KnownSetting } from '../../settings/uses.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { CommandError } from '../../trouble/errors.ts'
import { writeOutput } from '../../write-output.ts'
import { type Gates, failures } from './gates.ts'
import { updateLabels } from './update.ts'

interface CheckOptions extends Gates, ReadingOptions {
  readonly reporter: string
  readonly reportFile?: string
  /** What docket.yaml alone can say. */
  readonly known?: KnownSetting
  readonly only?: string
  readonly exact?: boolean
  readonly update?: boolean
  readonly watch?: boolean
}

export const run: Run<CheckOptions> = async ([folder = 'fixtures'], options, terminal) => {
  if (options.update && terminal.isContinuousIntegration) {
    throw new CommandError(
      'E_USAGE',
      '--update is refused where CI is set.',
      'Update the expected records by hand or on your own machine, and look at the difference.',
    )
  }
  const outcome = await once(folder, options, terminal)
  return options.watch ? watch(folder, options, terminal) : outcome
}

async function once(folder: string, options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const { labelled, records, docs } = await readLabelled(await findLabelled(folder, options.only), options, terminal)
  const hashes = new Map(records.map(({ source }) => [source.file, source.sha256]))
  const labels = labelled.map(({ labels: own, input }) => ({ ...own, sha256: hashes.get(input.name), file: input.name }))
  const scores = score(labels, records, options.exact ? literalFields : undefined)
  await report(scores, options, lineFinder(docs), terminal)
  if (options.update) for (const one of labelled) await updateLabels(one, records.filter(({ source }) => source.file === one.input.name))
  const reasons = await failures(scores, options)
  for (const reason of reasons) terminal.say(terminal.sayPaint.bad(reason))
  return reasons.length ? 'failed' : 'ok'
}

async function report(scores: Scores, { reporter: id, reportFile }: CheckOptions, lineOf: LineOf, terminal: Terminal): Promise<void> {
  const text = reporters.find((candidate) => candidate.id === id)?.write(scores, lineOf) ?? ''
  await (reportFile === undefined ? terminal.data(text) : writeOutput(reportFile, text))
}

/** Checks again on every change, until the terminal is closed or Ctrl-C. */
async function watch(folder: string, options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  terminal.say(`Watching ${folder}; Ctrl-C ends.`)
  for await (const _change of changesIn(folder)) await once(folder, options, terminal)
  return 'ok'
}

async function* changesIn(folder: string): AsyncGenerator<void> {
  const watcher = chokidar.watch(folder, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 200 } })
  try {
    while (true) {
      await new Promise((resolve) => watcher.once('all', resolve))
      yield
    }
  } finally {
    await watcher.close()
  }
}
