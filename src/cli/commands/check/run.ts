import chokidar from 'chokidar'
import { readDocumentFiles } from '../../../batch/read/read-documents.ts'
import { literalFields } from '../../../check/literal-fields.ts'
import { type LineOf, reporters } from '../../../check/reporters/index.ts'
import { score } from '../../../check/score.ts'
import type { Scores } from '../../../check/tally.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Run } from '../../command/session.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { poolLimits, readerOptions } from '../../options/reader-options.ts'
import type { ReadingOptions } from '../../options/reading-options.ts'
import type { Terminal } from '../../terminal/terminal.ts'
import { CommandError } from '../../trouble/errors.ts'
import { Troubles } from '../../trouble/troubles.ts'
import { type Labelled, findLabelled } from './find-labels.ts'
import { type Gates, failures } from './gates.ts'
import { updateLabels } from './update.ts'

interface CheckOptions extends Gates, ReadingOptions {
  readonly reporter: string
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
  const labelled = await findLabelled(folder, options.only)
  const { records, texts } = await readLabelled(labelled, options, terminal)
  const hashes = new Map(records.map(({ source }) => [source.file, source.sha256]))
  const labels = labelled.map(({ labels: own, input }) => ({ ...own, sha256: hashes.get(input.name), file: input.name }))
  const scores = score(labels, records, options.exact ? literalFields : undefined)
  await report(scores, options.reporter, lineFinder(texts), terminal)
  if (options.update) for (const one of labelled) await updateLabels(one, records.filter(({ source }) => source.file === one.input.name))
  const reasons = await failures(scores, options)
  for (const reason of reasons) terminal.say(terminal.sayPaint.bad(reason))
  return reasons.length ? 'failed' : 'ok'
}

async function readLabelled(
  labelled: readonly Labelled[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<{ records: DocketRecord[]; texts: Map<string, string> }> {
  const troubles = new Troubles(terminal)
  const records: DocketRecord[] = []
  const texts = new Map<string, string>()
  const inputs = labelled.map(({ input }) => input)
  for await (const { input, ...fate } of readDocumentFiles(inputs, {
    reader: readerOptions(options), isExtracted: true, ...poolLimits(options),
  })) {
    if ('error' in fate) {
      troubles.tell(fate.error, input.name)
      continue
    }
    texts.set(input.name, fate.read.doc.text)
    // Labels are those of the file, be the letter itself in it or in a mail that carries it.
    records.push(...fate.readings.map(({ record }) => ({ ...record, source: { ...record.source, file: input.name } })))
  }
  return { records, texts }
}

async function report(scores: Scores, id: string, lineOf: LineOf, terminal: Terminal): Promise<void> {
  const reporter = reporters.find((candidate) => candidate.id === id)
  if (reporter) await terminal.data(reporter.write(scores, lineOf))
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
