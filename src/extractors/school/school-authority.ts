import { defineExtractor } from '../../rules/extractor.ts'
import type { Unread } from '../../text/grounded.ts'
import type { View } from '../../text/view.ts'
import { authorityIn } from '../authority/authority.ts'
import { labelled } from '../labelled.ts'
import type { RecordBody } from '../../record/schema.ts'

const directorFor = /\bdirector of children's services (?:for|of|in) (?<area>[^.]{3,80})/i

/** What a name looks like; "Not applicable" and "None" are no names. */
const isName = /^(?!(?:not|none|n\/a)\b)[A-Z][\w' -]{2,50}$/i

/**
 * The local authority in whose area a school lies: "Local authority | Sandwell" among its details; a letter is copied to "the director of
 * children's services for Kent".
 */
export const schoolAuthority = defineExtractor<RecordBody['authority']>('school-authority', (view, part) => {
  const beside = labelled(view, /local authority/i)
  const area = beside ?? view.find(directorFor)?.groups.area
  const authority = area && authorityIn(area, part)
  return authority ?? (beside && unreadName(beside))
})

function unreadName(words: View): Unread | undefined {
  if (!words.has(isName)) return undefined
  return words.unread('authority-unknown', `"${words.value}" stands where the local authority should, but is in no table of authorities.`)
}
