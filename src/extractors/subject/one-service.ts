import { anyOf } from '../../text/any-of.ts'
import type { BlockView } from '../../text/view.ts'

/** What is graded by itself, under no framework of children's services. */
export type OneService = 'adoption' | 'fostering' | 'youth-justice' | 'assessment'

const grades = anyOf('outstanding', 'good', 'adequate', 'inadequate', 'satisfactory', String.raw`requir\w+ improvement`)
const judged = ['rated', 'judged', 'graded', 'grade', 'rating']
const inspects = String.raw`\b${anyOf(String.raw`inspect\w*`, 'ofsted', 'hmip?', ...judged, grades)}\b`
const called = anyOf('services?', 'agency', 'agencies', 'teams?')
const youth = String.raw`\b${anyOf(String.raw`youth (?:justice|offending)(?: ${called})?`, 'YJS', 'YOT', 'YOS')}\b`
const yearly = anyOf('annual performance assessment', "children's services (?:annual )?(?:performance )?(?:assessment|rating)")
/** A title that names such a service and an inspection, in whichever order. */
const titles: readonly (readonly [RegExp, OneService])[] = [
  [new RegExp(String.raw`\b${yearly}\b`, 'i'), 'assessment'],
  [both(String.raw`\badoption ${called}\b`), 'adoption'],
  [both(String.raw`\bfostering ${called}\b`), 'fostering'],
  [both(youth), 'youth-justice'],
]
/** A title of the whole service's inspection may name one of its parts, or a yearly letter. */
const whole = ['looked[ -]after', "children's social (?:care|work)", 'ILACS', 'safeguarding', 'care leavers', 'joint area review']
const ofAll = new RegExp(String.raw`\b${anyOf(...whole)}\b`, 'i')
/** Lines of the whole service's inspection, of which a headline may name adoption's alone. */
const boards = "safeguarding (?:children'?s? )?board"
const services = "children'?s services (?:was|were|are|is|have) (?:been )?(?:judged|rated)"
const named = anyOf('help and protection', 'single inspection', 'management and governance', boards, services)
const linesOfAll = new RegExp(String.raw`\b${named}\b`, 'i')
const longestTitle = 220
const first = 12

function both(service: string): RegExp {
  return new RegExp(anyOf(`${service}.{0,80}?${inspects}`, `${inspects}.{0,80}?${service}`), 'i')
}

/** The one service that a paper's titles say was inspected, or the yearly assessment that they name. */
export function oneServiceOf(blocks: readonly BlockView[]): OneService | undefined {
  const short = blocks.slice(0, first).filter(({ value, folded }) => value.length <= longestTitle && !ofAll.test(folded))
  const found = titles.find(([title]) => short.some(({ folded }) => title.test(folded)))?.[1]
  return found && found !== 'assessment' && blocks.some(({ folded }) => linesOfAll.test(folded)) ? undefined : found
}
