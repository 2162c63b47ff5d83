import { foundIn, mayHold } from '../../../phrases/finder.ts'
import { subject } from '../../../phrases/subject/subject.ts'
import { type ToldGrade, toldGrades } from '../../../phrases/verdict/told-grades.ts'
import { verdict } from '../../../phrases/verdict/verdict.ts'
import { anyOf } from '../../../text/any-of.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { until } from '../../../text/until.ts'
import { numberWords } from '../../../vocabulary/numbers.ts'
import { areasOf } from '../meant-area.ts'
import { type Context, meantTime } from './meant-time.ts'
import type { Told } from './told-judgements.ts'

const leads = /:$/
/** A grade that the lead ends with: "judged as inadequate:", "found to be good in three respects:". */
const atEnd = /^["']?[^.;]{0,40}:$/
/** Of each area: a reader may have joined their lines. */
const longestItem = 160

/** Areas as a list below the sentence that gives their grade: "Ofsted judged as inadequate:", an area each. */
export function listedBelow(blocks: readonly BlockView[], context: Context): Told[] {
  return blocks.flatMap((block, at) => {
    const lead = block.has(leads) && mayHold(block.body, verdict) ? sentencesOf(block.body).at(-1) : undefined
    return lead ? below(lead, itemsOf(blocks.slice(at + 1)), context) : []
  })
}

/** The items that name an area and no grade, up to the first other block. */
function itemsOf(blocks: readonly BlockView[]): View[] {
  return until(blocks, (block) => !isItem(block)).map(({ body }) => body)
}

/** "judged as inadequate:" names nothing itself; "rated three areas of work inadequate:" does not either. */
const all = 'all (?:of )?(?:the |our )?(?:\\w+ )?(?:areas|judge?ments)'
const several = `${anyOf(...numberWords)} (?:areas|services|parts|aspects)`
const counted = new RegExp(String.raw`\b${anyOf('following', 'these', 'below', 'areas (?:where|in which)', all, several)}\b`, 'i')

/** "It also judged to be inadequate:" */
const judges = /^(?:it|they) (?:also )?(?:judged|found|rated|graded)\b/i

function leadsOn({ whole, grade }: ToldGrade, lead: View): boolean {
  const mayLead = !whole || lead.has(judges) || /\bfor:$/i.test(lead.folded) || lead.before(grade).has(counted)
  return mayLead && lead.after(grade).has(atEnd)
}

/** A line without a mark is one of the list, too, if no sentence stands in it. */
function isItem({ block, body }: BlockView): boolean {
  const isListed = block.kind === 'item' || (block.kind !== 'row' && !/[.:;!?]["']?$/.test(body.folded))
  return isListed && !mayHold(body, verdict) && body.value.length <= longestItem * foundIn(subject, body).length
}

function below(lead: View, items: readonly View[], context: Context): Told[] {
  const told = toldGrades(lead).at(-1)
  if (!told || told.mood !== 'asserted' || told.areas.length || !leadsOn(told, lead)) return []
  const when = meantTime(told.when, context) ?? 'current'
  const named = items.flatMap((item) => foundIn(subject, item))
  return areasOf(named, when, context).map((area) => ({ ...area, grade: told.grade, when, sentence: lead, rule: told.rule }))
}
