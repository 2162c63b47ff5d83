import { bodyWord } from '../../phrases/lead-in/named-body.ts'
import { anyOf } from '../../text/any-of.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { either } from '../../text/either.ts'
import { bodyOf, decidingBody, executiveMember, meetingBody } from '../../vocabulary/council-bodies.ts'

const presenter = anyOf(
  'councillor', 'cllr', executiveMember, 'director', 'officer', 'manager', 'head of', 'chair(?:man|person)?', 'leader',
)
const presents = anyOf('introduced', 'presented', 'submitted')
/** A report is brought to a meeting. */
export const introduced = either(
  new RegExp(String.raw`\b${presenter}\b[^.]{0,100}\b${presents} (?:the|a|his|her)\b[^.]{0,60}\breport\b`, 'i'),
  new RegExp(String.raw`\b${decidingBody} (?:considered|received|noted|had before (?:them|it))\b`, 'i'),
)

const said = anyOf('introduced', 'presented', '(?:stated|noted|explained) that', 'responded', 'asked whether')
const followed = anyOf('welcomed', 'heard', 'thanked', 'was glad', 'talked about')
/** What members said of it. */
export const discussion = either(
  /\bin (?:response|answer|reply) to (?:[\w']+ ){0,4}(?:questions?|quer(?:y|ies))\b/i,
  /\bmembers (?:noted|asked|welcomed|commented|heard|thanked|offered)\b/i,
  new RegExp(String.raw`\b${anyOf(meetingBody, bodyOf('members'))} (?:was|were) (?:informed|advised|told|pleased)\b`, 'i'),
  new RegExp(String.raw`^${headingNumber}the ${meetingBody} ${followed}\b`, 'im'),
  /\bfollowing (?:[\w']+ ){0,3}(?:points|comments|issues) (?:[\w']+ ){0,3}were (?:made|raised|noted)/i,
  /\bdiscussion ensued\b|\bin (?:introducing|presenting) (?:this|the) (?:item|report)\b/i,
  new RegExp(String.raw`^\d[\d.]* the [^.\n]{3,80} ${said}\b`, 'im'),
)

const note = '(?:briefing (?:note|paper)|verbal (?:report|update)|presentation|report|paper)'
const heard = anyOf('considered', 'received', 'discussed', 'noted', 'had before (?:them|it)')
const explains = anyOf('explained', 'indicated', 'informed', 'summarised', 'advised')
const passive = anyOf('reported', 'noted', 'explained', 'highlighted', 'confirmed', 'acknowledged', 'suggested', 'moved', 'queried')

/** How a clerk retells a report that lay before a meeting, where no heading says that these are minutes. */
export const retold = either(
  new RegExp(String.raw`\b${bodyWord} ${heard} (?:and (?:\w+ ){1,3})?(?:a|an|the|two|three) (?:[\w']+ ){0,4}${note}\b`, 'i'),
  new RegExp(String.raw`\bthe (?:submitted )?${note} ${explains}\b`, 'i'),
  new RegExp(String.raw`^it was (?:also |further )?${passive} (?:by [^.\n]{3,80} )?that\b`, 'im'),
  /\bconsideration was given to (?:a|an|the) (?:[\w']+ ){0,4}(?:report|paper|note)\b/i,
)

/** A reference to the minute of an earlier meeting. */
export const earlierMinute = either(
  /\b(?:further to|pursuant to|with reference to) minute (?:no\.? ?|number )?\d/i,
  /\(minute (?:no\.? ?)?\d[^)\n]{0,40} refers\)/i,
)
