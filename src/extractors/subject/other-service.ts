import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'

const places = anyOf("children's homes?", '(?:secure|residential|respite) (?:home|unit|centre)s?', 'schools?', 'academy', 'nursery')
const placing = '(?:adoption|(?:private )?fostering)'
const agencies = `${placing} (?:and ${placing} )?(?:services?|agency|team|inspections?)`
const youth = 'youth (?:justice|offending)(?: (?:services?|teams?|work|inspections?))?'
const service = String.raw`\b${anyOf(places, agencies, youth)}\b`
/** Of the council's own services for children those that Ofsted or another inspectorate looks at alone. */
const own = String.raw`\b${anyOf(agencies, youth)}\b`
const rated = anyOf('rated', 'rating', 'graded?', 'judged', 'praised?', '["\']?(?:outstanding|good|inadequate|requires improvement)', 'told')
const looks = anyOf('(?:re-?)?inspect', 'ofsted', 'HMIP?', rated)
const looked = (what: string): RegExp => new RegExp(String.raw`${what}.{0,80}\b${looks}|\b${looks}.{0,60}${what}`, 'i')
const [serviceLooked, ownLooked] = [looked(service), looked(own)]

/** What a year's rating of all services was called, to 2011. */
const annually = anyOf(
  'annual performance assessments?', 'APA', "(?:annual )?children's services (?:annual )?(?:assessment|rating)s?",
  "annual (?:children's services )?rating",
)
const annual = new RegExp(String.raw`\b${annually}\b`, 'i')
/** What an inspection of all services is called, whatever a line says beside it. */
const names = anyOf(
  'ILACS', 'SIF', 'JTAI', 'joint targeted', 'single inspection', 'SEND', 'special educational', 'safeguarding', 'contact,? referral', 'protection of children',
  'focus+ed (?:assurance )?visit', 'monitoring visit', 'help and protection', 'joint area review',
)
export const allServices = new RegExp(String.raw`\b${names}\b`, 'i')

const firstBlocks = 12
const longestTitle = 220

/** Whether a paper's first lines say that it is about one service's inspection, or a year's rating: under none of the frameworks. */
export function isOfOtherService(blocks: readonly BlockView[]): boolean {
  const lines = blocks.slice(0, firstBlocks)
  const at = lines.findIndex((line) => allServices.test(line.folded) || annual.test(line.folded) || isTitleOf(serviceLooked, line))
  return at >= 0 && !allServices.test(lines[at]?.folded ?? '')
}

/** Whether a title names an inspection of one of the council's own services for children. */
export function isOfOwnService(blocks: readonly BlockView[]): boolean {
  return blocks.slice(0, firstBlocks).some((line) => isTitleOf(ownLooked, line))
}

function isTitleOf(what: RegExp, { value, folded }: BlockView): boolean {
  return value.length < longestTitle && !/[.:;]$/.test(folded) && what.test(folded)
}
