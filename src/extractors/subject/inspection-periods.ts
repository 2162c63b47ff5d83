import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import { leadsCalled } from '../../phrases/event/earlier.ts'
import { type Sort, named } from '../../phrases/event/named.ts'
import { foundIn } from '../../phrases/finder.ts'

const about = /\b(?:(?:re-?)?visit(?:ed|s)?|(?:re-?)?inspect(?:ion|ions|ed|ors?)|fieldwork|ILACS|JTAI|ofsted|on-?site)\b/i
const places = ['schools?', 'academy', 'nursery', "children's homes?", 'fostering agency']
const meetings = ['peer (?:review|challenge)', 'conference', 'committee (?:met|meeting)', 'consultation', 'training']
const otherService = new RegExp(String.raw`\b${anyOf(...places, ...meetings)}\b`, 'i')

const week = 'the week (?:of|beginning|commencing)'
/** "Date" alone, before any other word, is the paper's. */
const theirDates = ['dates', '(?<=[a-z] )date']
const prepositions = [...theirDates, 'on', 'between', 'from', 'during', 'of', 'over', 'place', 'in', week, 'w/c']
const names = [...theirDates, 'inspection', 'inspected', '(?:re-?)?visit', 'spent', 'fieldwork', 'on-?site', 'ILACS', 'JTAI']
const ofWhat = String.raw`(?: of (?:[\w'-]+ ){0,3}services)?`
/** What stands before the days of a stay. */
const lead = new RegExp(String.raw`\b${anyOf(`${anyOf(...prepositions)} (?:the )?`, String.raw`${anyOf(...names)}${ofWhat}\W{0,3}`)}$`, 'i')
const furtherDays = /\band (?:(?:on|from|between) )?$/i

/** How far before its days an inspection is called an earlier one. */
const earlierReach = 80

const told = [
  'published', 'issued', 'letter (?:of|dated)', 'dated', 'presented', 'reported', 'considered', 'received', 'agreed', 'approved',
  'submitted', 'due', 'until',
  'planned', 'expected', 'scheduled', 'will', 'meeting', 'met', 'announced', 'notified', 'notification',
]
const toldThen = String.raw`\b${anyOf(...told)}\b(?! that\b)[^.;]{0,50}$`
const otherDay = new RegExp(anyOf(toldThen, String.raw`\bby (?:the )?$`, String.raw`\breport (?:on|of) $`), 'i')
const event = /\b(?:inspections?|inspected|visits?|visited|fieldwork|took place)\b/i
const labelled = /^(?:the )?(?:on-?site )?(?:inspection|visit|fieldwork) (?:dates?|took place)\b/i

/** The day that a paper bears, and the one from which its missing years are told. */
interface Dated {
  readonly day: string | undefined
  readonly anchor: Anchor
}

/**
 * The days on which the inspection of a paper took place: the first that a sentence about inspectors gives, one of the paper's kind of
 * inspection before others, none that it calls the last or an earlier one unless there is no other, and none behind the paper's own day.
 */
export function periodsOf(blocks: readonly BlockView[], kind: Sort | undefined, paper: Dated): Grounded<Period>[] {
  const sentences = blocks.flatMap((block) => sentencesOf(block.body)).filter(isAbout)
  const found = sentences.map((sentence) => ({ sentence, periods: inSentence(sentence, paper) }))
    .filter(({ periods }) => periods.length > 0)
  const fresh = found.filter(({ sentence, periods }) => !isEarlier(sentence, periods[0]?.at))
  return (fresh.find(({ sentence }) => isNamed(kind, sentence)) ?? fresh[0] ?? found[0])?.periods ?? []
}

/** Whether a sentence names an inspection of a kind; a visit may go without it. */
function isNamed(kind: Sort | undefined, sentence: View): boolean {
  const mayBeBare = kind === 'focused' || kind === 'monitoring'
  return foundIn(named, sentence).some(({ value: { sort, isVisit } }) => (sort ? sort === kind : isVisit && mayBeBare))
}

function isAbout({ folded }: View): boolean {
  return about.test(folded) && !otherService.test(folded)
}

function inSentence(sentence: View, { anchor, day }: Dated): Grounded<Period>[] {
  const stays = periodsIn(sentence, anchor).filter(({ at, value }) => (day === undefined || value.start < day) && isStay(sentence, at))
  const fresh = stays.filter(({ at }) => !isEarlier(sentence, at))
  const periods = fresh.length ? fresh : stays
  const first = periods[0]
  const goesOn = (at: View): boolean => furtherDays.test(sentence.before(at).folded) && !isEarlier(sentence, at)
  return first ? periods.filter(({ at }) => at.start === first.at.start || goesOn(at)) : []
}

function isStay(sentence: View, at: View): boolean {
  const before = sentence.before(at).folded
  if (labelled.test(before)) return true
  const leads = lead.test(before) || before.trim() === '' || furtherDays.test(before)
  return leads && !otherDay.test(sinceInspection(sentence.before(at)))
}

/** The words behind the last that names the inspection: "presented the report on the inspection of" 7 May is about its days. */
function sinceInspection(before: View): string {
  const last = before.findAll(event).at(-1)?.whole
  return (last ? before.after(last) : before).folded
}

function isEarlier(sentence: View, at: View | undefined): boolean {
  return at !== undefined && leadsCalled(sentence.before(at), earlierReach, 'earlier', 'since')
}
