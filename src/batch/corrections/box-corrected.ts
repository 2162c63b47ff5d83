import type { ReaderOptions, Source } from '../../readers/define-reader.ts'
import { openSource } from '../../readers/index.ts'
import { correctionRule } from '../../record/correction-rule.ts'
import type { DocketRecord, Evidence } from '../../record/schema.ts'
import { type TextPlaces, boxesOf } from '../../text/text-places.ts'
import { hashOfBytes } from '../disk/hash-of.ts'
import type { PlainFate } from '../fates/plain-fate.ts'

/** The fates of a source with the places of words that people selected; for these alone it is read once more. */
export async function boxCorrected(
  fates: readonly PlainFate[], source: () => Promise<Source>, options: ReaderOptions,
): Promise<readonly PlainFate[]> {
  const records = fates.flatMap((fate) => ('records' in fate ? fate.records : []))
  if (!options.boxes || !records.some(({ evidence }) => evidence.some(isUnplaced))) return fates
  const places = new Map<string, TextPlaces>()
  for await (const opened of openSource(await source(), options)) {
    if (!('error' in opened) && opened.places) places.set(hashOfBytes(opened.source.bytes), opened.places)
  }
  return fates.map((fate) => ('records' in fate ? { ...fate, records: fate.records.map((record) => boxed(record, places)) } : fate))
}

function boxed(record: DocketRecord, places: ReadonlyMap<string, TextPlaces>): DocketRecord {
  const own = places.get(record.source.sha256)
  const evidence = record.evidence.map((entry) => (own && isUnplaced(entry) ? { ...entry, boxes: boxesOf({ places: own }, entry) } : entry))
  return { ...record, evidence }
}

function isUnplaced({ rule, boxes }: Evidence): boolean {
  return rule === correctionRule && boxes === undefined
}
