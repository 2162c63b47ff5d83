import type { DocketRecord } from '../../record/schema.ts'
import { parseAuthority } from '../../vocabulary/authority-names.ts'

/** The region of England in which a record's authority lies, where that is in the table of authorities. */
export function regionOf({ authority }: Pick<DocketRecord, 'authority'>): string | null {
  return (authority && parseAuthority(authority.name)?.region) ?? null
}
