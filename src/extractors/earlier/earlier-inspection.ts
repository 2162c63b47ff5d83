import type { View } from '../../text/view.ts'
import { partialDate } from '../../phrases/time/partial-date.ts'

/** An entry of the section about earlier inspections: what was inspected, when, and the words that tell the outcome. */
interface EarlierInspection {
  /** The words that name the inspection, without its date. */
  readonly what: View
  readonly subject: View
  readonly date: View
  readonly outcome: View
}

const kind = String.raw`(?:(?:[\w'-]+\s+){0,3}?(?:re-)?inspection|(?:[\w'-]+\s+){0,3}?review)`
const placed = String.raw`(?:(?:was|were|took\s+place|published|carried\s+out|undertaken|conducted|completed|held|report|and|its|reported\s+on|by\s+Ofsted)\s+)+(?:in|on|during|between|from)\s+(?:early\s+|late\s+)?`
const nounFirst = new RegExp(String.raw`\b(?<what>(?:previous|last|latest|most\s+recent|(?:annual\s+)?(?:un)?announced)\s+${kind}\s+of\s+(?<subject>[^.;]{3,240}?))\s+${placed}(?<date>${partialDate})`, 'i')
const verbFirst = new RegExp(String.raw`(?<what>(?<subject>\b[^.;]{3,240}?)\s+(?:was|were)\s+(?:previously\s+|last\s+|both\s+|most\s+recently\s+)?inspected(?:\s+by\s+Ofsted)?)\s+(?:in|on|during|between)\s+(?<date>${partialDate})`, 'i')
const home = /\bchildren's\s+homes?\b|\bresidential\b/i

/**
 * "The previous inspection of the local authority's safeguarding arrangements was in May 2011. The local authority was judged to be adequate.",
 * "… were previously inspected in July 2013", as the area information of single inspection framework reports has them. Children's homes are
 * left out.
 */
export function earlierInspections(view: View): EarlierInspection[] {
  return view.blocks().flatMap((block) => inBlock(block.body))
}

function inBlock(block: View): EarlierInspection[] {
  const first = block.findAll(nounFirst)
  const found = first.length ? first : block.findAll(verbFirst)
  const pieces = block.split(found.map(({ whole }) => whole))
  return found.flatMap(({ groups: { what, subject, date } }, at) => {
    const outcome = pieces[at + 1]
    return what && subject && date && outcome && !home.test(subject.folded) ? [{ what: what.trim(), subject: subject.trim(), date, outcome }] : []
  })
}
