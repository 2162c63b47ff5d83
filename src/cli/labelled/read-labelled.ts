import type { Input } from '../../batch/find/input.ts'
import { readDocumentFiles } from '../../batch/read/read-documents.ts'
import type { LineOf } from '../../check/reporters/index.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Doc } from '../../text/doc.ts'
import { linesAround } from '../../text/lines-around.ts'
import { KnownTroubles } from '../known/known-troubles.ts'
import { poolLimits } from '../options/reader-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import { taskOptions } from '../options/task-options.ts'
import type { KnownSetting } from '../settings/uses.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { counted } from '../terminal/words.ts'
import { Troubles } from '../trouble/troubles.ts'
import type { Labelled } from './find-labelled.ts'

/** How labelled documents are read. */
interface LabelledOptions extends ReadingOptions {
  /** What docket.yaml alone can say. */
  readonly known?: KnownSetting
}

/** What was read of labelled documents: their records, and their texts by the names of their files. */
interface ReadLabelled {
  /** Documents that are known to fail are left out. */
  readonly labelled: readonly Labelled[]
  readonly records: readonly DocketRecord[]
  readonly docs: ReadonlyMap<string, Doc>
}

/** Reads labelled documents; trouble with one is told, and costs no other. */
export async function readLabelled(labelled: readonly Labelled[], options: LabelledOptions, terminal: Terminal): Promise<ReadLabelled> {
  const troubles = new Troubles(terminal)
  const known = await KnownTroubles.open(options.known, terminal.today)
  const failing = new Set<Input>()
  const records: DocketRecord[] = []
  const docs = new Map<string, Doc>()
  const inputs = labelled.map(({ input }) => input)
  for await (const { input, ...fate } of readDocumentFiles(inputs, {
    reader: await taskOptions(options), isExtracted: true, ...poolLimits(options),
  })) {
    if ('error' in fate) {
      if (known.find(input.name, fate.error.code)) failing.add(input)
      else troubles.tell(fate.error, input.name)
      continue
    }
    docs.set(input.name, fate.read.doc)
    // Labels are those of the file, be the letter itself in it or in a mail that carries it.
    records.push(...fate.readings.map(({ record }) => ({ ...record, source: { ...record.source, file: input.name } })))
  }
  if (failing.size > 0) terminal.say(`${counted(failing.size, 'document')} left out, known to fail`)
  return { labelled: labelled.filter(({ input }) => !failing.has(input)), records, docs }
}

/** Finds the line of a document's text in which an offset lies. */
export function lineFinder(docs: ReadonlyMap<string, Doc>): LineOf {
  return (file, offset) => {
    const text = docs.get(file)?.text
    if (text === undefined) return undefined
    const { start, end } = linesAround(text, { start: offset, end: offset })
    return text.slice(start, end)
  }
}
