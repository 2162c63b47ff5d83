import { sampledFields } from '../../../check/sampled.ts'
import { withApplied } from '../../../corrections/apply.ts'
import type { Correction } from '../../../corrections/schema.ts'
import { kindOfField } from '../../../record/pointer.ts'
import type { RereadRecord } from './reread-records.ts'

/** Corrections that no field of the table of progress shows, such as those of titles, counted by what they correct. */
export function besidesFields(records: readonly Pick<RereadRecord, 'raw' | 'made'>[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { raw, made } of records) {
    for (const correction of made.applied.filter((one) => isBesides(one, raw))) {
      const field = kindOfField(correction.pointer).replaceAll('/*', '').slice(1).replaceAll('/', '.')
      counts[field] = (counts[field] ?? 0) + 1
    }
  }
  return counts
}

function isBesides(correction: Correction, raw: RereadRecord['raw']): boolean {
  const fields = sampledFields([{ read: raw, right: withApplied(raw, [correction]) }])
  return fields.every(({ read, right, there }) => read === right && there === right)
}
