import type { DocketRecord, Evidence } from '../../record/schema.ts'

const ways = new WeakMap<DocketRecord, () => readonly Evidence[]>()

/** The evidence of a record besides that of its findings, of which most evidence is. */
export function valueEvidence(record: DocketRecord): readonly Evidence[] {
  return ways.get(record)?.() ?? record.evidence.filter(({ pointer }) => !pointer.startsWith('/findings/'))
}

/** Says how the same is had of a record for less than reading all of its evidence. */
export function shortenValueEvidence(record: DocketRecord, way: () => readonly Evidence[]): void {
  ways.set(record, way)
}
