import { readDocumentFiles } from '../../batch/read/read-documents.ts'
import type { LineOf } from '../../check/reporters/index.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Doc } from '../../text/doc.ts'
import { poolLimits } from '../options/reader-options.ts'
import type { ReadingOptions } from '../options/reading-options.ts'
import { taskOptions } from '../options/task-options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { Troubles } from '../trouble/troubles.ts'
import type { Labelled } from './find-labelled.ts'

/** What was read of labelled documents: their records, and their texts by the names of their files. */
interface ReadLabelled {
  readonly records: readonly DocketRecord[]
  readonly docs: ReadonlyMap<string, Doc>
}

/** Reads labelled documents; trouble with one is told, and costs no other. */
export async function readLabelled(labelled: readonly Labelled[], options: ReadingOptions, terminal: Terminal): Promise<ReadLabelled> {
  const troubles = new Troubles(terminal)
  const records: DocketRecord[] = []
  const docs = new Map<string, Doc>()
  const inputs = labelled.map(({ input }) => input)
  for await (const { input, ...fate } of readDocumentFiles(inputs, {
    reader: await taskOptions(options), isExtracted: true, ...poolLimits(options),
  })) {
    if ('error' in fate) {
      troubles.tell(fate.error, input.name)
      continue
    }
    docs.set(input.name, fate.read.doc)
    // Labels are those of the file, be the letter itself in it or in a mail that carries it.
    records.push(...fate.readings.map(({ record }) => ({ ...record, source: { ...record.source, file: input.name } })))
  }
  return { records, docs }
}

/** Finds the line of a document's text in which an offset lies. */
export function lineFinder(docs: ReadonlyMap<string, Doc>): LineOf {
  return (file, offset) => {
    const text = docs.get(file)?.text
    if (text === undefined) return undefined
    const end = text.indexOf('\n', offset)
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end)
  }
}
