import type { Judgement } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { clean } from '../../text/fold.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import type { JudgementArea } from '../../vocabulary/judgement-areas.ts'
import type { AreaTable } from './area.ts'
import type { Judgements } from './judgement-draft.ts'
import { capacity, overall } from './slac-area.ts'

const section = String.raw`^(?:section \d\W*)?`
const forWhom = anyOf(' services', "'s services", ' and (?:young people|care leavers)')

interface Service {
  readonly heading: RegExp
  readonly areas: AreaTable
}

function service(heading: string, effectiveness: JudgementArea, improvement: JudgementArea): Service {
  return {
    heading: new RegExp(`${section}${heading}$`, 'i'), areas: [[overall, effectiveness], [capacity, improvement], [/./, 'slac-other']],
  }
}

const services: readonly Service[] = [
  service('safeguarding(?: services| children)?', 'safeguarding-overall', 'safeguarding-capacity'),
  service(`(?:services for )?looked[ -]after children${forWhom}?`, 'looked-after-overall', 'looked-after-capacity'),
]

/**
 * Reads the graded lines of an inspection of safeguarding and looked after children services, whose two services have lines of the same
 * name: a line belongs to the service whose heading, in the text or as a row of the table, stands nearest above it.
 */
export function perService(read: (areas: AreaTable) => Extractor<Judgement[], Judgements>): Extractor<Judgement[], Judgements> {
  return defineExtractor<Judgement[], Judgements>(
    'slac-services',
    (view, part) => stretches(view).flatMap(({ areas, body }) => read(areas)(body, part)),
  )
}

function stretches(view: View): { areas: AreaTable; body: View }[] {
  const headings = view.blocks().flatMap((block) => {
    const service = services.find(({ heading }) => fits(heading, clean(block.body.folded)))
    return service ? [{ block, areas: service.areas }] : []
  })
  const bodies = view.split(headings.map(({ block }) => block)).slice(1)
  return bodies.flatMap((body, at) => headings.slice(at, at + 1).map(({ areas }) => ({ areas, body })))
}
