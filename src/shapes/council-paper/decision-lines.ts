import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'

const record = anyOf('record', 'notice', 'sheet', 'details', 'summary', 'status')

/** The heading of one decision, or of several, as it was put on record. */
export const decisionRecord = either(
  /^(?:record|notice|statement|summary) of (?:[\w']+ ){0,3}decisions?\b/im,
  new RegExp(`^decision ${record}\\b`, 'im'),
  new RegExp(String.raw`^(?:[\w']+ ){1,6}decision ${record}(?: form)?$`, 'im'),
  /^decisions? (?:taken|made)\b/im,
  /^issue - (?:decisions|meetings)\b/im,
)

/** "Outcome:" above what was decided; a front sheet's "Outcome:" names an aim. */
export const outcomeTaken = /^outcome ?:?[ \n]{1,3}(?:that\b|(?:recommendations? )?(?:approved|agreed|accepted)\b)/im
