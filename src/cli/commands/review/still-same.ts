import { seenAs } from '../../../batch/corrections/seen-as.ts'
import { judge } from '../../../corrections/judge.ts'
import type { SaidOfRecord } from '../../../corrections/of-record.ts'
import type { DocketRecord } from '../../../record/schema.ts'

/** Whether a record that somebody went through is as it was then, as far as its file tells; undefined where only its document does. */
export function isStillSame(filed: DocketRecord, said: SaidOfRecord): boolean | undefined {
  if (!said.seen) return undefined
  if (said.seen.values === seenAs(filed)) return true
  return holdsAll(filed, said) ? false : undefined
}

/** Whether a record was made with all of its corrections, and with no others. */
function holdsAll(filed: DocketRecord, { corrections }: SaidOfRecord): boolean {
  if (corrections.length === 0) return filed.corrected === undefined
  return corrections.every((one) => judge(filed, one, '').verdict === 'settled')
}
