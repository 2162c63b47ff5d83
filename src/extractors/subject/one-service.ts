import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'

/** What is graded by itself, under no framework of children's services. */
export type OneService = 'adoption' | 'fostering' | 'youth-justice' | 'assessment'

const grades = anyOf('outstanding', 'good', 'adequate', 'inadequate', 'satisfactory', String.raw`requir\w+ improvement`)
const judged = ['rated', 'rating', 'judged', 'graded?', 'praised?', 'told']
const inspects = String.raw`\b${anyOf(String.raw`(?:re-?)?inspect\w*`, 'ofsted', 'hmip?', ...judged, grades)}\b`
const called = anyOf('services?', 'agency', 'agencies', 'teams?', 'inspections?')
const placing = '(?:adoption|(?:private )?fostering)'
const youth = anyOf(String.raw`youth (?:justice|offending)(?: (?:work|${called}))?`, 'YJS', 'YOT', 'YOS')
const yearly = anyOf(
  'annual performance assessments?', 'APA', "(?:annual )?children's services (?:annual )?(?:performance )?(?:assessment|rating)s?",
  "annual (?:children's services )?rating",
)
const places = anyOf("children's homes?", '(?:secure|residential|respite) (?:home|unit|centre)s?', 'schools?', 'academy', 'nursery')
/** A title that names such a service, or a place of its own, and an inspection, in whichever order. */
const titles: readonly (readonly [RegExp, OneService | 'place'])[] = [
  [new RegExp(String.raw`\b${yearly}\b`, 'i'), 'assessment'],
  [both(`adoption (?:and ${placing} )?${called}`), 'adoption'],
  [both(`(?:private )?fostering (?:and ${placing} )?${called}`), 'fostering'],
  [both(youth), 'youth-justice'],
  [both(places), 'place'],
]
/** What the whole service's inspection is called, whatever a line says beside it. */
const whole = [
  'ILACS', 'SIF', 'JTAI', 'joint targeted', 'single inspection', 'SEND', 'special educational', 'safeguarding', 'contact,? referral',
  'protection of children', 'focus+ed (?:assurance )?visit', 'monitoring visit', 'help and protection', 'joint area review',
]
export const allServices = new RegExp(String.raw`\b${anyOf(...whole)}\b`, 'i')
/** A title of the whole service's inspection may name one of its parts. */
const ofAll = new RegExp(String.raw`\b${anyOf(...whole, "looked[ -]after", "children's social (?:care|work)", 'care leavers')}\b`, 'i')
/** Lines of the whole service's inspection, of which a headline may name adoption's alone. */
const boards = "safeguarding (?:children'?s? )?board"
const services = "children'?s services (?:was|were|are|is|have) (?:been )?(?:judged|rated)"
const named = anyOf('help and protection', 'single inspection', 'management and governance', boards, services)
const linesOfAll = new RegExp(String.raw`\b${named}\b`, 'i')
const longestTitle = 220
const first = 12

function both(service: string): RegExp {
  return new RegExp(anyOf(String.raw`\b${service}\b.{0,80}?${inspects}`, String.raw`${inspects}.{0,80}?\b${service}\b`), 'i')
}

/** "Fenshire children's services no longer failing, says Ofsted" */
const ofServices = both("children's services")

function serviceIn(line: string): OneService | 'place' | 'whole' | undefined {
  if (fits(ofAll, line)) return 'whole'
  return titles.find(([title]) => fits(title, line))?.[1] ?? (fits(ofServices, line) ? 'whole' : undefined)
}

/** The one service that a paper's titles say was inspected, the place, or the yearly assessment that they name. */
export function oneServiceOf(blocks: readonly BlockView[]): OneService | 'place' | undefined {
  const lines = blocks.slice(0, first).filter(({ value }) => value.length <= longestTitle).map(({ folded }) => folded)
  const found = lines.map(serviceIn).find(Boolean)
  if (!found || found === 'whole') return undefined
  return (found === 'adoption' || found === 'fostering' || found === 'place') && blocks.some(({ folded }) => fits(linesOfAll, folded)) ? undefined : found
}
