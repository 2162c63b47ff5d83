import type { DocketRecord } from '../../record/schema.ts'

/** The names of those who led an inspection; one as a rule. */
export function leadInspectors({ inspectors }: Pick<DocketRecord, 'inspectors'>): string[] {
  return inspectors.filter(({ role }) => role === 'lead').map(({ name }) => name)
}
