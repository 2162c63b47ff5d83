import { factOf } from '../../rules/fact.ts'
import type { Part } from '../../rules/part.ts'
import { anyOf } from '../../text/any-of.ts'
import { headingNumber } from '../../text/heading-number.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'
import type { Framework } from '../../vocabulary/frameworks.ts'
import type { Sort } from '../../phrases/event/named.ts'
import { monthNumber } from '../../phrases/time/calendar.ts'
import type { Period } from '../../phrases/time/period.ts'
import { entries } from '../entries/entries.ts'
import { isSectionHeading } from '../entries/section-heading.ts'
import { paperAnchor, paperDay } from './anchor-day.ts'
import { namedFramework } from './framework.ts'
import { kindOf, tellsOutcome } from './inspection-kind.ts'
import { isTopic } from './inspection-topic.ts'
import { isOverview } from './overview.ts'
import { type OneService, oneServiceOf } from './one-service.ts'
import { periodsOf } from './inspection-periods.ts'
import { tabulatesGrades, tellsGrades } from './tells-grades.ts'

/** The inspection or visit that a council's paper or a press report is about. */
interface Topic {
  /** False for a paper that merely mentions inspectors. */
  readonly isInspection: boolean
  readonly kind: Sort | undefined
  /** Whether it looks over a time or all services, and recalls what inspectors said. */
  readonly isOverview: boolean
  /** Whether it is one service's inspection, or a year's rating. */
  readonly isOther: boolean
  readonly framework: Grounded<Framework> | undefined
  /** The one service that was inspected by itself, under no framework. */
  readonly service: OneService | undefined
  readonly periods: readonly Grounded<Period>[]
  /** The day the paper itself bears: its meeting's, its own. */
  readonly day: string | undefined
}

/** What a part is about. */
export const subjectOf = factOf(read)

function read(part: Part): Topic {
  const day = paperDay(part.view)
  const blocks = part.view.blocks()
  const one = oneServiceOf(blocks)
  const service = one === 'place' ? undefined : one
  const isOverTime = service === undefined && isOverview(blocks)
  const isInspection = service !== undefined || (!isOverTime && isAbout(blocks, part)) || isOfJointReview(part.view, day)
  const none = { kind: undefined, framework: undefined, service, periods: [], day }
  if (!isInspection) return { isInspection: false, isOverview: isOverTime, isOther: false, ...none }
  const leading = leadingWords(blocks)
  const kind = service ? 'full' : kindOf(leading, part.view, day)
  const periods = service === 'assessment' ? [] : periodsOf(blocks, kind, { anchor: paperAnchor(part.view, day), day })
  const isOther = one !== undefined
  const known = { kind, period: periods[0]?.value, day: inspectionDay(part.view, day) }
  const framework = isOther ? undefined : namedFramework(leading, part.view, known)
  return { isInspection, isOverview: false, isOther, kind, framework, service, periods, day }
}

const ofMonth = String.raw`in (?<month>${monthWord}),? (?<year>20\d\d)\b`
const inspectedIn = new RegExp(String.raw`(?<!\b(?:last|previous|earlier) (?:\w+ )?)\binspect(?:ed|ion)\b[^.;\n]{0,60}? ${ofMonth}`, 'i')

/** A paper comes after its inspection by so many months at most. */
const reportedWithin = 9

/** The month that a paper tells of its inspection, not long before its own day; else that day. */
function inspectionDay(view: View, day: string | undefined): string | undefined {
  const told = monthTold(view)
  if (!told || !day) return told ?? day
  const months = monthNumber(day) - monthNumber(told)
  return months >= 0 && months <= reportedWithin ? told : day
}

/** "inspected in June, and whose report was published on 26 July 2021" */
const cameOut = String.raw`report (?:was |came out |had been )?(?:published )?${anyOf(String.raw`on \d{1,2}`, 'in')}`
const reportedIn = new RegExp(String.raw`\binspect(?:ed|ion)\b[^.;\n]{0,60}? ${cameOut} (?<month>${monthWord}),? (?<year>20\d\d)\b`, 'i')

/** "Ofsted inspected our services in November 2018": the month, or that of the report, where a paper tells no days. */
function monthTold(view: View): string | undefined {
  const { month, year } = (view.find(inspectedIn) ?? view.find(reportedIn))?.groups ?? {}
  const number = month && parseMonth(month.folded)
  return number && year ? `${year.folded}-${String(number).padStart(2, '0')}-01` : undefined
}

/** Titles, headings and the words of the front sheet: where a paper says what it is about; not a page's line of categories. */
function leadingWords(blocks: readonly BlockView[]): View[] {
  return blocks.slice(0, 12).filter((block) => isTopic(block.folded) && !block.folded.includes(' | '))
}

const purposes = ['purpose', '(?:executive )?summary', 'introduction', 'recommend', 'reason', 'subject', 'title', 'background']
const purpose = new RegExp(String.raw`^${headingNumber}${anyOf(...purposes)}\b`, 'i')
const enough = 2
/** "Ofsted inspected our area from 4 to 8 March": a paragraph that tells the days of an inspection. */
const opening = /\b(?:inspected|inspection|visit(?:ed)?)\b[^.]{0,240}\b(?:from|between|on) \d/i
/** "3. Unannounced inspection of contact, referral and assessment": an item of a minute, with words below it. */
const item = /^(?:[A-Z]{1,3}\/?)?\d{1,3}[.)]?[ \t|]{1,3}[A-Z][^.;:]{8,150}$/
/** "Safeguarding: outcome of the inspection": an item without a number, with words of the inspection below it. */
const plainItem = /^[A-Z][^.;?!"]{8,110}[^.:;,?!"]$/
const tellsOfInspection = /\b(?:inspect(?:ion|ed|ors)|ofsted|visit)\b/i
/** "Ofsted Monitoring Visit: Children Looked After pdf icon PDF 166 KB": an item as a council's site lists it, with its paper. */
const withPaper = /\bPDF \d+ [KM]B$/
/** The line of its own in which the number of the item below stands. */
const numberAlone = /^\d{1,3}(?:\/\d{2,4})?\.?$/
const longEnough = 80
const share = 0.25

/** An inspection stands in the title, is what the council is asked about, fills a good part of the text, or its grades are told. */
function isAbout(blocks: readonly BlockView[], part: Part): boolean {
  const topical = blocks.filter((block) => isTopic(block.folded))
  if (blocks.some((block, at) => isTopic(block.folded) && isTitle(block, at, blocks))) return true
  if (part.bodies('decision-sought').flatMap((body) => entries(body.blocks())).some(({ text }) => isTopic(text.folded))) return true
  const prose = blocks.filter((block) => block.value.length > 80)
  const long = topical.filter((block) => block.value.length > 80)
  if (long.length >= Math.max(enough, prose.length * share)) return true
  return tellsOutcome(part.view) || tellsGrades(blocks) || tabulatesGrades(part.view)
}

/** The years in which a joint area review was an area's own inspection; later papers look back at it. */
const lastReviews = '2009-12'

function isOfJointReview(view: View, day: string | undefined): boolean {
  return day !== undefined && day < lastReviews && view.has(/\bjoint area review\b(?! (?:will|would|is (?:to|due))\b)/i)
}

/** "C24. OFSTED INSPECTION OF SAFEGUARDING SERVICES – The Director …": the head of a minute in its line. */
const capitals = /^[^a-z]{20,200}(?= -)/

/** "45. Inspection of services for children" above what a clerk wrote of it. */
const numbered = /^\d{1,3}[.)]?[\t ]{1,3}[A-Z]/
const longestHead = 120

function isMinuteHead(block: BlockView, next: BlockView | undefined): boolean {
  const isNumbered = block.block.marker === null ? block.has(numbered) : /^[A-Z]/.test(block.body.folded)
  const isShort = block.value.length < longestHead && !/[.:;,]$/.test(block.folded)
  return isNumbered && isShort && next !== undefined && next.value.length > longestHead
}

function isTitle(block: BlockView, at: number, blocks: readonly BlockView[]): boolean {
  if (block.value.length > 220) return isTopic(capitals.exec(block.folded)?.[0] ?? '') || block.has(opening) || (at < 10 && opensWithTopic(block))
  const [above, below] = [blocks[at - 1]?.body.folded.trim() ?? '', blocks[at + 1]]
  const isBelow = /^Dear\b/.test(above) || fits(numberAlone, above) || (at < 30 && fits(purpose, above))
  return at < 10 || isBelow || isItem(block, below) || isSectionHeading(block) || isMinuteHead(block, below)
}

/** "“Inadequate.” That is what Ofsted said." */
const shortOpening = 40

/** A report's first paragraphs begin with what it is about. */
function opensWithTopic(block: BlockView): boolean {
  const [opening, next] = sentencesOf(block.body)
  const first = opening && next && opening.value.length < shortOpening ? opening.to(next) : opening
  return first !== undefined && first.value.length <= 220 && isTopic(first.folded)
}

function isPlainItem({ block, folded }: BlockView): boolean {
  return block.kind === 'paragraph' && fits(plainItem, folded.trim())
}

function isItem(block: BlockView, below: BlockView | undefined): boolean {
  if (block.has(withPaper)) return true
  if ((below?.value.length ?? 0) <= longEnough) return false
  return fits(item, block.folded.trim()) || (isPlainItem(block) && fits(tellsOfInspection, below?.folded.split('. ')[0] ?? ''))
}
