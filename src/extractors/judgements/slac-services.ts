import type { Judgement } from '../../record/schema.ts'
import { type Extractor, defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import type { AreaTable } from './area.ts'
import type { Judgements } from './judgement-draft.ts'

const overall = /^(?:the\s+)?overall\s+effectiveness/i
const capacity = /^(?:the\s+)?capacity\s+(?:to|for)\s+improve/i
const services: readonly { readonly heading: RegExp; readonly areas: AreaTable }[] = [
  { heading: /^(?:section\s+\d\W*)?safeguarding(?:\s+services|\s+children)?$/i, areas: [[overall, 'safeguarding-overall'], [capacity, 'safeguarding-capacity'], [/./, 'slac-other']] },
  { heading: /^(?:section\s+\d\W*)?(?:services\s+for\s+)?looked[ -]after\s+children(?:\s+services|'s\s+services|\s+and\s+(?:young\s+people|care\s+leavers))?$/i, areas: [[overall, 'looked-after-overall'], [capacity, 'looked-after-capacity'], [/./, 'slac-other']] },
]

/**
 * Reads the graded lines of an inspection of safeguarding and looked after children services, whose two services have lines of the same name:
 * a line belongs to the service whose heading, in the text or as a row of the table, stands nearest above it.
 */
export function perService(read: (areas: AreaTable) => Extractor<Judgement[], Judgements>): Extractor<Judgement[], Judgements> {
  return defineExtractor<Judgement[], Judgements>('slac-services', (view, part) => stretches(view).flatMap(({ areas, body }) => read(areas)(body, part)))
}

function stretches(view: View): { areas: AreaTable; body: View }[] {
  const headings = view.blocks().flatMap((block) => {
    const service = services.find(({ heading }) => heading.test(block.body.folded.replace(/\s+/g, ' ').trim()))
    return service ? [{ block, areas: service.areas }] : []
  })
  const bodies = view.split(headings.map(({ block }) => block)).slice(1)
  return bodies.flatMap((body, at) => headings.slice(at, at + 1).map(({ areas }) => ({ areas, body })))
}
