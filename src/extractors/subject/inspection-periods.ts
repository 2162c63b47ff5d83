import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { monthNumber, nextDay } from '../../phrases/time/calendar.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import { leadsCalled } from '../../phrases/event/earlier.ts'
import { type Sort, named } from '../../phrases/event/named.ts'
import { foundIn } from '../../phrases/finder.ts'

const visits = ['(?:re-?)?visit(?:ed|s)?', '(?:re-?)?inspect(?:ion|ions|ed|ors?|orates?)', 'HMIP?']
const about = new RegExp(String.raw`\b${anyOf(...visits, 'fieldwork', 'ILACS', 'JTAI', 'ofsted', 'on-?site')}\b`, 'i')
const places = ['schools?', 'academy', 'nursery', "children's homes?"]
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
/** What stands before a range of days that a sentence adds: "two weeks in the autumn (4 to 15 May)", "over two days, 4 and 5 May". */
const lasting = anyOf('days', 'weeks', 'parts', 'stages', 'autumn', 'spring', 'summer', 'winter')
const came = anyOf('inspect(?:ion|ed|ors?|orates)', 'visit(?:ed)?', 'review')
const aside = new RegExp(String.raw`(?:[(]|\b${lasting}(?:,|:| -) |\b${came}\b[^.;:]{0,140}, )$`, 'i')
const leaves = ['left', 'leaving', 'closed', 'ended', 'finished', 'concluded', 'stayed', 'ran', 'lasted', 'gave (?:their )?feedback']
const departing = new RegExp(String.raw`^,? ?(?:(?:and|but|then) )*${anyOf(...leaves)}\b[^.;\d]{0,40}$`, 'i')
const pronoun = /^(?:It|This|They|The (?:pair|team|visit)) /
const furtherDays = /\band (?:(?:on|from|between) )?$/i

/** "ended on 18 June", "the report of which came out on 21 March" */
const atEnd = /\b(?:ended|finished|concluded|closed|came out)\b[^.;,]{0,20}$/i

/** "the week before last" is of late. */
const ofLate = /\b(?:before last|last (?:week|month))\b/i

const onSite = /\bon[- ]?site\b/i

/** How far before its days an inspection is called an earlier one. */
const earlierReach = 80

const told = [
  'published', 'issued', String.raw`letter(?: from \w+)? (?:of|dated)`, 'dated', 'presented', 'reported', 'considered', 'received', 'agreed', 'approved',
  'submitted', 'due', 'until',
  'planned', 'expected', 'scheduled', 'will', 'website', 'online', 'meeting', 'met', 'announced', 'notified', 'notification',
]
const toldThen = String.raw`\b${anyOf(...told)}\b(?! that\b)[^.;]{0,50}$`
const otherDay = new RegExp(anyOf(toldThen, String.raw`\bby (?:the )?$`, String.raw`\breport (?:on|of) $`), 'i')
const event = /\b(?:inspections?|inspected|visits?|visited|fieldwork|took place)\b/i
const labelled = /^(?:the )?(?:on-?site )?(?:inspection|visit|fieldwork) (?:dates?|took place)\b/i

/** A sentence with the days that it tells of. */
interface Told {
  readonly sentence: View
  readonly periods: readonly Grounded<Period>[]
}

/** The day that a paper bears, and the one from which its missing years are told. */
interface Dated {
  readonly day: string | undefined
  readonly anchor: Anchor
}

/**
 * The days on which the inspection of a paper took place: the first that a sentence about inspectors gives, one of the paper's kind of
 * inspection before others, none that it calls the last or an earlier one, and none behind the paper's own day.
 */
export function periodsOf(blocks: readonly BlockView[], kind: Sort | undefined, paper: Dated): Grounded<Period>[] {
  const sentences = blocks.flatMap((block) => sentencesOf(block.body)).filter(isTelling)
  const found = sentences.map((sentence) => ({ sentence, periods: inSentence(sentence, paper) }))
    .filter(({ periods }) => periods.length > 0)
  const isOfOther = (sentence: View): boolean => thatOne.test(sentence.folded) && since.test(aboveIn(blocks, sentence)?.folded ?? '')
  const fresh = found.filter(({ sentence, periods }) => !isEarlier(sentence, periods[0]?.at) && !isOfOther(sentence))
  const own = fresh.find(({ sentence }) => isNamed(kind, sentence)) ?? fresh[0] ?? found.find(isFirst)
  const periods = ((own && found.find((one) => isOnSiteOf(own, one))) ?? own)?.periods ?? []
  const [only, more] = periods
  return own && only && !more ? [toLeaving(own.sentence, only, sentences, paper)] : [...periods]
}

/** "From 4 to 22 March …; they were on site only in the last week, 18 to 22 March": the days on site count. */
function isOnSiteOf({ periods: [whole] }: Told, { sentence, periods: [part, more] }: Told): boolean {
  if (!whole || !part || more || part.at.start <= whole.at.start || !onSite.test(sentence.folded)) return false
  return whole.value.start <= part.value.start && part.value.end <= whole.value.end
}

const began = /\b(?:began|beg[iu]n|started|arrived|commenced|opened)\b/i
const left = /\b(?:left|ended|finished|concluded|closed|completed)\b[^.;\d]{0,30}$/i
/** In months that begin. */
const longestStay = 1

/** "It began on 18 July", and elsewhere "when the inspectors left on 29 July". */
function toLeaving(sentence: View, stay: Grounded<Period>, all: readonly View[], paper: Dated): Grounded<Period> {
  if (!began.test(sentence.before(stay.at).folded) || stay.value.start !== stay.value.end) return stay
  const days = all.flatMap((one) => periodsIn(one, paper.anchor).filter(({ at }) => left.test(one.before(at).folded)))
  const { start } = stay.value
  const last = days.find(({ value: { end } }) => end > start && monthNumber(end) - monthNumber(start) <= longestStay)
  return last ? stay.at.means({ start: stay.value.start, end: last.value.end }) : stay
}

/** Whether a sentence names an inspection of a kind; a visit may go without it. */
function isNamed(kind: Sort | undefined, sentence: View): boolean {
  const mayBeBare = kind === 'focused' || kind === 'monitoring'
  return foundIn(named, sentence).some(({ value: { sort, isVisit } }) => (sort ? sort === kind : isVisit && mayBeBare))
}

/** The sentence above one of the same block. */
function aboveIn(blocks: readonly BlockView[], sentence: View): View | undefined {
  const all = blocks.flatMap((block) => (block.contains(sentence) ? sentencesOf(block.body) : []))
  return all[all.findIndex(({ start }) => start === sentence.start) - 1]
}

function isAbout({ folded }: View): boolean {
  return about.test(folded) && !otherService.test(folded)
}

/** "It took place on 4 and 5 May." tells of the visit that the sentence before names. */
function isTelling(sentence: View, at: number, all: readonly View[]): boolean {
  const above = pronoun.test(sentence.folded) ? all[at - 1] : undefined
  return isAbout(sentence) || (above !== undefined && isAbout(above) && !otherService.test(sentence.folded))
}

function inSentence(sentence: View, { anchor, day }: Dated): Grounded<Period>[] {
  const all = periodsIn(sentence, anchor)
  const stays = all.filter((one) => (day === undefined || one.value.start < day) && isStay(sentence, one))
  const fresh = stays.filter(({ at }) => !isEarlier(sentence, at))
  const periods = fresh.length ? fresh : stays
  const first = periods[0]
  const goesOn = (at: View): boolean => furtherDays.test(sentence.before(at).folded) && !isEarlier(sentence, at)
  if (!first) return []
  const until = periods.length === 1 ? untilDay(sentence, first) : undefined
  if (until) return [until]
  const last = all.find((one) => isDeparture(sentence, first, one))
  if (last) return [first.at.to(last.at).means({ start: first.value.start, end: last.value.end })]
  return periods.filter(({ at }) => at.start === first.at.start || goesOn(at))
}

const goes = anyOf('stayed', 'left', 'remained', 'lasted', 'ran', 'ended', 'finished')
const theDay = String.raw`the ${anyOf(String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)`, '(?:following|next) day')}`
const until = new RegExp(String.raw`^,? (?:(?:and|but|then) )*${goes}\b[^.;\d]{0,40}?\b${theDay}\b`, 'i')

/** "came on 8 December and stayed until the 9th", "… until the following day" */
function untilDay(sentence: View, { at, value }: Grounded<Period>): Grounded<Period> | undefined {
  const match = value.start === value.end ? sentence.after(at).find(until) : undefined
  if (!match) return undefined
  const { day } = match.groups
  const end = day ? `${value.start.slice(0, 8)}${day.value.padStart(2, '0')}` : nextDay(value.start)
  return end > value.start ? at.to(match.whole).means({ start: value.start, end }) : undefined
}

/** "arrived on 4 May and left on 8 May 2020" */
function isDeparture(sentence: View, first: Grounded<Period>, { at, value }: Grounded<Period>): boolean {
  return at.start > first.at.end && value.end > first.value.end && departing.test(sentence.after(first.at).before(at).folded)
}

/** The day that heads an entry of a list of decisions. */
const inFigures = /^\d{1,2}\/\d{1,2}\/\d/

function isStay(sentence: View, { at, value }: Grounded<Period>): boolean {
  const before = sentence.before(at).folded
  if (labelled.test(before)) return true
  const isAside = value.start !== value.end && aside.test(before)
  const leads = isAside || lead.test(before) || (before.trim() === '' && !inFigures.test(at.folded)) || furtherDays.test(before)
  if (value.start === value.end && atEnd.test(before)) return false
  return leads && !otherDay.test(sinceInspection(sentence.before(at)))
}

/** The words behind the last that names the inspection: "presented the report on the inspection of" 7 May is about its days. */
function sinceInspection(before: View): string {
  const last = before.findAll(event).at(-1)?.whole
  return (last ? before.after(last) : before).folded
}

function isEarlier(sentence: View, at: View | undefined): boolean {
  return at !== undefined && leadsCalled(sentence.before(at), earlierReach, 'earlier', 'first', 'since') && !ofLate.test(sentence.folded)
}

/** "… since the single inspection. That inspection was carried out …" goes on about the earlier one. */
const thatOne = /^(?:That|Those) (?:[a-z]+ ){0,2}(?:inspection|visit|review)s?\b/
const whose = anyOf('the', 'its', 'our', 'their', 'that', 'an?')
const sort = anyOf('inspection', 'visit', 'review', 'SIF', 'ILACS')
const since = new RegExp(String.raw`\b(?:since|after|following|from) ${whose} [^.;,]*${sort}\b[^.;,]*\.?$`, 'i')

/** Where no other visit is told, the first is meant, and so is one since another. */
function isFirst({ sentence, periods: [period] }: Told): boolean {
  return period !== undefined && !leadsCalled(sentence.before(period.at), earlierReach, 'earlier')
}
