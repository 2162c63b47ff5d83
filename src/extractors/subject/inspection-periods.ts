import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { BlockView, View } from '../../text/view.ts'
import { monthNumber } from '../../phrases/time/calendar.ts'
import { type Anchor, type Period, periodsIn } from '../../phrases/time/period.ts'
import { leadsCalled } from '../../phrases/event/earlier.ts'
import { type Sort, named } from '../../phrases/event/named.ts'
import { foundIn } from '../../phrases/finder.ts'
import { onSite } from '../../vocabulary/on-site.ts'
import { isArrival, isDeparture, toLeaving, untilDay } from './leaving.ts'
import { furtherDays, isStay } from './stays.ts'

const visits = ['(?:re-?)?visit(?:ed|s)?', '(?:re-?)?inspect(?:ion|ions|ed|ors?|orates?)', 'HMIP?', 'watchdogs?', 'regulators?', 'assessment,? (?:which was )?carried out']
const about = new RegExp(String.raw`\b${anyOf(...visits, 'fieldwork', 'ILACS', 'JTAI', 'ofsted', onSite)}\b`, 'i')
const places = anyOf('schools?', 'academy', 'nursery', "children's homes?")
/** "Ofsted, best known for inspecting schools, came" */
const looked = String.raw`(?<!known for )(?:visit|inspect)\w*`
/** "inspected two schools", "the nursery's inspection": one that sat with inspectors was not inspected. */
const elsewhere = [String.raw`${looked}(?: [\w'-]+){0,4}? ${places}`, String.raw`${places}(?:'s?)?(?: [\w-]+){0,3}? ${looked}`]
const meetings = ['peer (?:review|challenge)', 'conference', 'committee (?:met|meeting)', 'consultation', 'training']
const otherService = new RegExp(String.raw`\b${anyOf(...elsewhere, ...meetings)}\b`, 'i')

const several = anyOf('Two', 'Three', 'Four', 'Five', 'Six', 'Seven')
const team = String.raw`(?:A|The)(?: \w+)? (?:pair|team|visit)`
const pronoun = new RegExp(String.raw`^${anyOf('It', 'This', 'They', team, `${several} (?:of them|people)`)}\b`)

/** "the week before last" is of late. */
const ofLate = /\b(?:before last|last (?:week|month|spring|summer|autumn|winter))\b/i

const saysOnSite = new RegExp(String.raw`\b${onSite}\b`, 'i')

/** What a paper calls that is about inspectors who came a second time, and how it tells of that. */
const revisit = /\bre-?visit(?:ed)?\b/i
const cameBack = /\b(?:came back|returned|re-?visit(?:ed)?)\b/i
const headLines = 4
/** A visit is none of these. */
const fullOne = /\b(?:re-?inspected|(?:full|single|standard) inspection|ILACS inspection)\b/i

/** How far before its days an inspection is called an earlier one. */
const earlierReach = 80

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
  const all = blocks.flatMap((block) => sentencesOf(block.body))
  const sentences = all.filter(isTelling)
  const found = sentences.map((sentence) => ({ sentence, periods: inSentence(sentence, paper) }))
    .filter(({ periods }) => periods.length > 0)
  const isOfOther = (sentence: View): boolean => sentence.has(thatOne) && fits(since, aboveIn(blocks, sentence)?.folded ?? '')
  const fresh = found.filter(({ sentence, periods }) => !isEarlier(sentence, periods[0]?.at) && !isOfOther(sentence))
  const own = ownAmong(fresh, kind, blocks) ?? found.find(isFirst) ?? found.find(({ sentence }) => isHeadedLatest(blocks, sentence))
  const periods = ((own && found.find((one) => isOnSiteOf(own, one))) ?? own)?.periods ?? []
  const [only, more] = periods
  if (!own || !only || more) return [...periods]
  const whole = toLeaving(own.sentence, only, all, paper.anchor)
  return kind === 'full' && isArrival(own.sentence, whole) ? [] : [whole]
}

/** Of a paper about a second visit the sentence that tells of it, else one that names the paper's kind of inspection, else the first. */
function ownAmong(fresh: readonly Told[], kind: Sort | undefined, blocks: readonly BlockView[]): Told | undefined {
  const isRevisit = blocks.slice(0, headLines).some((line) => line.has(revisit))
  const back = isRevisit ? fresh.find(({ sentence }) => sentence.has(cameBack)) : undefined
  const ofVisit = kind === 'focused' || kind === 'monitoring' ? fresh.find(({ sentence }) => !sentence.has(fullOne)) : undefined
  return back ?? fresh.find(({ sentence }) => isNamed(kind, sentence)) ?? ofVisit ?? fresh[0]
}

/**
 * "From 4 to 22 March …; they were on site only in the last week, 18 to 22 March", "It began with a call on 13 May. … on site from 20 to
 * 31 May": the days on site count.
 */
function isOnSiteOf({ periods: [whole] }: Told, { sentence, periods: [part, more] }: Told): boolean {
  if (!whole || !part || more || part.at.start <= whole.at.start || !sentence.has(saysOnSite)) return false
  const isCall = whole.value.start === whole.value.end && monthNumber(part.value.start) - monthNumber(whole.value.start) <= 1
  return whole.value.start <= part.value.start && (isCall || part.value.end <= whole.value.end)
}

/** Whether a sentence names an inspection of a kind, or tells of fieldwork; a visit may go without it. */
function isNamed(kind: Sort | undefined, sentence: View): boolean {
  if (kind === 'full' && /\bfieldwork\b/i.test(sentence.folded)) return true
  const mayBeBare = kind === 'focused' || kind === 'monitoring'
  return foundIn(named, sentence).some(({ value: { sort, isVisit } }) => (sort ? sort === kind : isVisit && mayBeBare))
}

/** "Our latest inspection", above "Our last standard inspection ran from 9 to 20 May": what a standing page is about. */
const latest = /\b(?:latest|most recent|last|current)\b.{0,30}\b(?:inspection|visit|result)s?\b/i

function isHeadedLatest(blocks: readonly BlockView[], sentence: View): boolean {
  const above = blocks[blocks.findIndex((block) => block.contains(sentence)) - 1]
  return above !== undefined && above.block.kind === 'heading' && above.has(latest)
}

/** The sentence above one of the same block. */
function aboveIn(blocks: readonly BlockView[], sentence: View): View | undefined {
  const all = blocks.flatMap((block) => (block.contains(sentence) ? sentencesOf(block.body) : []))
  return all[all.findIndex(({ start }) => start === sentence.start) - 1]
}

function isAbout({ folded }: View): boolean {
  return folded.split(';').some((part) => fits(about, part) && !fits(otherService, part))
}

/** "It took place on 4 and 5 May." tells of the visit that the sentence before names. */
function isTelling(sentence: View, at: number, all: readonly View[]): boolean {
  const above = sentence.has(pronoun) ? all[at - 1] : undefined
  return isAbout(sentence) || (above !== undefined && isAbout(above) && !sentence.has(otherService))
}

function inSentence(sentence: View, { anchor, day }: Dated): Grounded<Period>[] {
  const all = periodsIn(sentence, anchor)
  const stays = all.filter((one) => (day === undefined || one.value.start < day) && isStay(sentence, one))
  const fresh = stays.filter(({ at }) => !isEarlier(sentence, at))
  const periods = fresh.length ? fresh : stays
  const first = periods[0]
  const goesOn = (at: View): boolean => sentence.before(at).has(furtherDays) && !isEarlier(sentence, at)
  if (!first) return []
  const whole = periods.find(({ value }) => value.start === first.value.start && value.end > first.value.end)
  if (whole) return [whole]
  const until = periods.length === 1 ? untilDay(sentence, first) : undefined
  if (until) return [until]
  const last = all.find((one) => isDeparture(sentence, first, one))
  if (last) return [first.at.to(last.at).means({ start: first.value.start, end: last.value.end })]
  return periods.filter(({ at }) => at.start === first.at.start || goesOn(at))
}

function isEarlier(sentence: View, at: View | undefined): boolean {
  return at !== undefined && leadsCalled(sentence.before(at), earlierReach, 'earlier', 'first', 'since') && !sentence.has(ofLate)
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
