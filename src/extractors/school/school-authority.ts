import { defineExtractor } from '../../rules/extractor.ts'
import { authorityIn } from '../authority/authority.ts'
import { labelled } from '../labelled.ts'

const directorFor = /\bdirector\s+of\s+children's\s+services\s+(?:for|of|in)\s+(?<area>[^.]{3,80})/i

/** The local authority in whose area a school lies: "Local authority | Sandwell" among its details; a letter is copied to "the director of children's services for Kent". */
export const schoolAuthority = defineExtractor('school-authority', (view, part) => {
  const area = labelled(view, /local\s+authority/i) ?? view.find(directorFor)?.groups.area
  return area && authorityIn(area, part)
})
