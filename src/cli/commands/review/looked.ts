import { type Attention, attentionOf } from '../../../analysis/attention.ts'
import { hashOfBytes } from '../../../batch/disk/hash-of.ts'
import { seenAs } from '../../../batch/corrections/seen-as.ts'
import type { KeptCorrections } from '../../../batch/corrections/kept-corrections.ts'
import type { OpenedFile } from '../../../batch/read/task.ts'
import { type Corrected, applyCorrections } from '../../../corrections/apply.ts'
import { saidOf } from '../../../corrections/of-record.ts'
import type { Correction } from '../../../corrections/schema.ts'
import type { DocketRecord } from '../../../record/schema.ts'
import type { Known } from '../../../review/data/document.ts'
import { type Reviewed, reviewed } from '../../../review/data/list.ts'

/** A record as it is now, and what is known of it. */
export interface Looked<Locked extends string | null = string | null> {
  readonly reviewed: Reviewed
  readonly known: Known & { readonly locked: Locked }
}

/** One that can be corrected, with all that this takes. */
export interface Readable extends Looked<null> {
  /** As the rules make it. */
  readonly raw: DocketRecord
  readonly opened: OpenedFile
  readonly kept: KeptCorrections
}

/** The record that the rules make now of the document that another was made of; none where they read other documents in the file. */
export function madeNow({ records }: OpenedFile, { source: { part } }: DocketRecord): DocketRecord | undefined {
  return records.find(({ source }) => source.part?.index === part?.index)
}

/** A record as its file has it: where its document is not there, or not read yet. */
export function asFiled<Locked extends string | null>(filed: Reviewed, locked: Locked): Looked<Locked> {
  const { record, said } = filed
  return { reviewed: filed, known: { version: versionOf(filed), locked, fates: [], isSame: said.seen?.values === seenAs(record) } }
}

/** A record as the rules make it now, with the corrections that its folder has now. */
export function asRead(filed: Reviewed, raw: DocketRecord, opened: OpenedFile, kept: KeptCorrections): Readable {
  const said = saidOf(raw, kept)
  const made = applyCorrections(raw, said.corrections, opened.text)
  const isSame = said.seen?.values === seenAs(made.record)
  const now = reviewed({ key: filed.key, record: made.record }, attentionIn(filed, made.record), said, isSame)
  const fates = said.corrections.map((one) => fateOf(one, made))
  return { raw, opened, kept, reviewed: now, known: { version: versionOf(now), locked: null, fates, isSame } }
}

/** Which other records are of the same document is known of all records together. */
function attentionIn({ key, attention }: Reviewed, record: DocketRecord): Attention[] {
  return [...attentionOf({ records: [{ key, record }], inspections: [] }), ...attention.filter(({ kind }) => kind === 'duplicate')]
}

function fateOf(correction: Correction, { conflicts, settled, refused }: Corrected): Known['fates'][number] {
  const conflict = [...conflicts, ...refused].find((one) => one.correction === correction)
  if (conflict) return { state: 'conflict', message: conflict.message }
  return { state: settled.includes(correction) ? 'settled' : 'applied', message: null }
}

function versionOf({ record, said }: Reviewed): string {
  return hashOfBytes(JSON.stringify([record, said])).slice(0, 16)
}
