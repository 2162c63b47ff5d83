import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { groupBy } from '../../../analysis/lists/group-by.ts'
import { makeFolder } from '../../../batch/disk/make-folder.ts'
import { replaceFile } from '../../../batch/disk/replace-file.ts'
import { expectedEnding, labelOf } from '../../../check/labels.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import { yamlDocument } from '../../../writers/yaml-lines.ts'
import type { Outcome } from '../../exit-statuses.ts'
import { neutraliseLine } from '../../terminal/neutralise.ts'
import { counted } from '../../terminal/words.ts'
import { CommandError } from '../../trouble/errors.ts'
import type { AskedReview } from './asked-review.ts'
import { Origins } from './origins.ts'
import { rereadRecords } from './reread-records.ts'

/** Writes what people went through as labels that docket check takes: each document's file whole, or not at all. */
export async function promote(folder: string, asked: AskedReview): Promise<Outcome> {
  const { records, options, terminal, troubles } = asked
  const seen = (await rereadRecords(asked)).filter(({ isSeen }) => isSeen).map(({ made }) => made.record)
  const ofFile = groupBy(records, ({ source }) => source.sha256)
  const names = new Set<string>()
  await makeFolder(folder)
  let count = 0
  for (const [sha256, parts] of groupBy(seen, ({ source }) => source.sha256)) {
    const [first] = parts
    if (!first) continue
    if (parts.length < (ofFile.get(sha256)?.length ?? 0)) {
      terminal.say(neutraliseLine(`${first.source.file}: only ${parts.length} of its documents are reviewed; its labels are left out.`))
      continue
    }
    const place = join(folder, nameFor(first, names))
    const wrote = await writeLabels(`${stemOf(place)}${expectedEnding}`, parts)
    if (wrote === 'other') troubles.note(`docket: ${neutraliseLine(`${stemOf(place)}${expectedEnding}`)} says otherwise and was left as it is.`)
    else count++
    if (options.documents) await writeDocument(place, first, asked)
  }
  if (!options.quiet) terminal.say(`Labels of ${counted(count, 'document')} are in ${neutraliseLine(folder)}; docket check ${neutraliseLine(folder)} takes them${options.documents ? '' : ' once the documents lie beside them'}.`)
  return troubles.count > 0 ? 'failed' : 'ok'
}

/** The name of a document among others: two of one name are told apart by their hashes. */
function nameFor({ source: { file, sha256 } }: DocketRecord, taken: Set<string>): string {
  const plain = basename(file.replaceAll('\\', '/'))
  const name = taken.has(stemOf(plain)) ? `${stemOf(plain)}-${sha256.slice(0, 8)}${plain.slice(stemOf(plain).length)}` : plain
  taken.add(stemOf(name))
  return name
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}

async function writeLabels(path: string, parts: readonly DocketRecord[]): Promise<'written' | 'other'> {
  const inOrder = [...parts].sort((a, b) => (a.source.part?.index ?? 0) - (b.source.part?.index ?? 0))
  const text = yamlDocument({ records: inOrder.map((record) => ({ ...labelOf(record, undefined), findings: record.findings })) })
  const former = await readFile(path, 'utf8').catch(() => undefined)
  if (former !== undefined && former !== text) return 'other'
  if (former === undefined) await replaceFile(path, text)
  return 'written'
}

async function writeDocument(path: string, record: DocketRecord, { sources, opener }: AskedReview): Promise<void> {
  const opened = await new Origins(sources, opener).open(record)
  if ('message' in opened) throw new CommandError('E_OUTPUT', opened.message, 'Look whether the document is there.')
  await replaceFile(path, opened.bytes)
}
