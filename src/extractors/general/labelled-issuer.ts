import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { councilInFull } from '../council/front-sheet/council-name.ts'
import { labelled } from '../labelled.ts'
import { authorityName, parseAuthority } from '../../vocabulary/authority-names.ts'

const made = anyOf('published', 'issued', 'produced', 'prepared', 'provided')
const label = new RegExp(anyOf('employer', 'organisation', 'publisher', '(?:data )?owner', `${made} by`), 'i')

/** The council beside "Employer:", "Publisher:", "Prepared by:". */
export const labelledIssuer = defineExtractor<string>('labelled-issuer', (view) => (labelled(view, label) ?? view.find(producer)?.groups.who)?.find(councilInFull)?.whole.words())

const producer = new RegExp(String.raw`\b${made} by (?<who>[^.\n]{3,160})`, 'i')

const title = new RegExp(String.raw`^(?:[^.\n]{3,80} (?:in|for) )?(?<area>${authorityName})(?: [A-Z]|$)`, 'i')
const speaks = /\b(?:we|our|us)\b/i

/** A paper whose title begins with an area's name, and which speaks as "we", is that area's council's. */
export const titledArea = defineExtractor<string>('titled-area', (view) => {
  const area = view.blocks()[0]?.body.find(title)?.groups.area
  const owner = area && parseAuthority(area.folded)
  const named = owner && view.has(speaks) ? view.findAll(councilInFull).map(({ whole }) => whole) : []
  return named.find((name) => area !== undefined && name.folded.toLowerCase().includes(area.folded.toLowerCase()))?.words()
})
