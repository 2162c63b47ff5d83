import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { dateLine } from '../../phrases/time/day.ts'
import { isGreeted } from '../../extractors/letter/letter-head.ts'
import { isIssuers, isNotice, isStationery } from '../../extractors/letter/stationery.ts'

/** What a line of a letter's head gives: the name of the person who is greeted, the day, who wrote it, how to reach somebody. */
export type HeadSign = 'name' | 'date' | 'issuer' | 'contact'

const address = new RegExp(`${postcode}$`)

/** The sign in a line above a greeting. */
export function headSign(line: BlockView, greeting: BlockView): HeadSign | undefined {
  if (dateLine(line)) return 'date'
  if (isIssuers(line)) return 'issuer'
  if (isGreeted(line, greeting)) return 'name'
  const isContact = line.block.kind === 'letterhead' || fits(address, line.folded.trim()) || isStationery(line) || isNotice(line)
  return isContact ? 'contact' : undefined
}
