import type { CorrectionWords } from '../../../corrections/schema.ts'
import type { DocketRecord, Evidence } from '../../../record/schema.ts'
import type { Doc } from '../../../text/doc.ts'
import type { HandEdit } from './edits-of.ts'
import { placed } from './placed.ts'

/** A record as the rules make it, with its corrections before somebody edited it, as he left it, and with what was adopted so far. */
export interface HandEdited {
  readonly raw: DocketRecord
  readonly before: DocketRecord
  readonly edited: DocketRecord
  readonly now: DocketRecord
}

/**
 * The words that somebody left a value that he changed: those that he wrote there, or else its former ones. Who takes an entry out leaves
 * the evidence of the others under their former numbers.
 */
export function wordsLeft({ pointer, edited: at }: HandEdit, { before, edited, now }: HandEdited, doc: Doc): CorrectionWords[] | undefined {
  const left = edited.evidence.filter((one) => one.pointer === at)
  const written = left.filter((one) => !before.evidence.some((other) => isSame(one, other)))
  const former = left.length > 0 ? now.evidence.filter((one) => one.pointer === pointer) : []
  const standing = [...written, ...former].find(({ start, end, quote }) => doc.text.slice(start, end) === quote)
  return standing && [placed(standing, doc)]
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.pointer === other.pointer && one.start === other.start && one.end === other.end
}
