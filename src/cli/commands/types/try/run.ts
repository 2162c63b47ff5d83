import { reporters } from '../../../../check/reporters/index.ts'
import { score } from '../../../../check/score.ts'
import type { Scores } from '../../../../check/tally.ts'
import type { DocketRecord } from '../../../../record/schema.ts'
import type { Doc } from '../../../../text/doc.ts'
import type { DeclaredType } from '../../../../type-files/parse.ts'
import { type Unused, unusedIn } from '../../../../type-files/unused.ts'
import type { Run } from '../../../command/session.ts'
import { findLabelled } from '../../../labelled/find-labelled.ts'
import { lineFinder, readLabelled } from '../../../labelled/read-labelled.ts'
import { soundTypes } from '../../../options/read-types.ts'
import { partOf } from '../../../records/part-of.ts'
import type { ReadingOptions } from '../../../options/reading-options.ts'

interface TryOptions extends ReadingOptions {
  readonly json?: boolean
  readonly only?: string
}

/** Samples that differ fail the run; what is of no use is told. */
export const run: Run<TryOptions> = async ([folder = ''], { json, only, types = [], ...reading }, terminal) => {
  const options = { ...reading, types: [folder, ...types] }
  const labelled = await findLabelled(folder, only)
  const { records, docs } = await readLabelled(labelled, options, terminal)
  const scores = score(labelled.map(({ labels, input }) => ({ ...labels, sha256: hashOf(records, input.name), file: input.name })), records)
  // Some samples alone do not show what is of no use to all.
  const unused = only !== undefined ? [] : (await soundTypes([folder])).types.flatMap((type) => unusedOf(type, records, docs))
  if (json) await terminal.data(`${JSON.stringify({ ...scores, unused }, null, 2)}\n`)
  else await terminal.data(pretty(scores, docs, unused))
  return scores.fields.some(({ wrong }) => wrong > 0) || scores.absent.length > 0 ? 'failed' : 'ok'
}

function hashOf(records: readonly DocketRecord[], name: string): string | undefined {
  return records.find(({ source }) => source.file === name)?.source.sha256
}

interface PlacedUnused extends Unused {
  readonly file: string
}

function unusedOf(type: DeclaredType, records: readonly DocketRecord[], docs: ReadonlyMap<string, Doc>): PlacedUnused[] {
  const own = records.filter(({ documentType }) => documentType === type.id)
  const documents = own.flatMap((record) => {
    const doc = docs.get(record.source.file)
    return doc ? [{ record, view: partOf(record, doc) }] : []
  })
  return unusedIn(type, documents).map((one) => ({ file: type.file, ...one }))
}

function pretty(scores: Scores, docs: ReadonlyMap<string, Doc>, unused: readonly PlacedUnused[]): string {
  const told = reporters.find(({ id }) => id === 'pretty')?.write(scores, lineFinder(docs)) ?? ''
  return [told, ...(unused.length > 0 ? ['Of no use to any sample:', ...unused.map(({ file, line, what }) => `  ${file}:${line}  ${what}`), ''] : [])].join('\n')
}
