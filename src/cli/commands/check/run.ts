import chokidar from 'chokidar'
import type { Input } from '../../../batch/find/input.ts'
import { readDocumentFiles } from '../../../batch/read/read-documents.ts'
import { type LineOf, reporters } from '../../../check/reporters/index.ts'
import { score } from '../../../check/score.ts'
import type { Scores } from '../../../check/tally.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Run } from '../../command/session.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { KnownTroubles } from '../../known/known-troubles.ts'
import { poolLimits, readerOptions } from '../../options/reader-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { KnownSetting } from '../../settings/uses.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { writeOutput } from '../../write-output.ts'
import { type Labelled, findLabelled } from './find-labels.ts'
import { type Gates, failures } from './gates.ts'
import { updateLabels } from './update.ts'

interface CheckOptions extends Gates, ReadingOptions {
  readonly reporter: string
  readonly reportFile?: string
  /** What docket.yaml alone can say. */
  readonly known?: KnownSetting
  readonly only?: string
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
  const { labelled, records, texts } = await readLabelled(await findLabelled(folder, options.only), options, terminal)
  const hashes = new Map(records.map(({ source }) => [source.file, source.sha256]))
  const scores = score(labelled.map(({ labels, input }) => ({ ...labels, sha256: hashes.get(input.name), file: input.name })), records)
  await report(scores, options, lineFinder(texts), terminal)
  if (options.update) for (const one of labelled) await updateLabels(one, records.filter(({ source }) => source.file === one.input.name))
  const reasons = await failures(scores, options)
  for (const reason of reasons) terminal.say(terminal.sayPaint.bad(reason))
  return reasons.length ? 'failed' : 'ok'
}

interface LabelledRead {
  /** Documents that are known to fail are left out. */
  readonly labelled: readonly Labelled[]
  readonly records: readonly DocketRecord[]
  readonly texts: ReadonlyMap<string, string>
}

async function readLabelled(labelled: readonly Labelled[], options: CheckOptions, terminal: Terminal): Promise<LabelledRead> {
  const troubles = new Troubles(terminal)
  const known = await KnownTroubles.open(options.known, terminal.today)
  const failing = new Set<Input>()
  const records: DocketRecord[] = []
  const texts = new Map<string, string>()
  const inputs = labelled.map(({ input }) => input)
  for await (const { input, ...fate } of readDocumentFiles(inputs, {
    reader: readerOptions(options), isExtracted: true, ...poolLimits(options),
  })) {
    if ('error' in fate) {
      if (known.find(input.name, fate.error.code)) failing.add(input)
      else troubles.tell(fate.error, input.name)
      continue
    }
    texts.set(input.name, fate.read.doc.text)
    // Labels are those of the file, be the letter itself in it or in a mail that carries it.
    records.push(...fate.readings.map(({ record }) => ({ ...record, source: { ...record.source, file: input.name } })))
  }
  if (failing.size > 0) terminal.say(`${counted(failing.size, 'document')} left out, known to fail`)
  return { labelled: labelled.filter(({ input }) => !failing.has(input)), records, texts }
}

async function report(scores: Scores, { reporter: id, reportFile }: CheckOptions, lineOf: LineOf, terminal: Terminal): Promise<void> {
  const text = reporters.find((candidate) => candidate.id === id)?.write(scores, lineOf) ?? ''
  await (reportFile === undefined ? terminal.data(text) : writeOutput(reportFile, text))
}

function lineFinder(texts: ReadonlyMap<string, string>): LineOf {
  return (file, offset) => {
    const text = texts.get(file)
    if (text === undefined) return undefined
    const end = text.indexOf('\n', offset)
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end)
  }
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
