import { defineExtractor } from '../../../rules/extractor.ts'
import type { Part } from '../../../rules/part.ts'
import { anyOf } from '../../../text/any-of.ts'
import type { Grounded } from '../../../text/grounded.ts'
import { fits } from '../../../text/search.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import type { View } from '../../../text/view.ts'
import { isCalled } from '../../../phrases/event/earlier.ts'
import { gradings } from '../../../phrases/event/grading.ts'
import { type Sort, named } from '../../../phrases/event/named.ts'
import { foundIn } from '../../../phrases/finder.ts'
import { isWithin, monthNumber } from '../../../phrases/time/calendar.ts'
import { type Previous, mostPrecise } from '../../dates/one-an-event.ts'
import { gradedThen, gradedYears } from '../../dates/graded-then.ts'
import { nearVisits } from '../../dates/near-visits.ts'
import { namedInspections } from '../../dates/previous-inspections.ts'
import { contextOf } from '../../judgements/told/context-of.ts'
import { isElsewhere } from '../../subject/own-area.ts'
import { lastYear } from '../../subject/last-year.ts'
import { openingMonth } from '../../subject/opening-month.ts'
import { plannedWithin } from '../../subject/own-month.ts'
import { subjectOf } from '../../subject/subject.ts'

const begun = anyOf('began', 'begun', 'started', 'introduced', 'launched', 'brought in', 'came in')
const regime = anyOf('inspections', 'regime', 'framework', 'programme', 'system', 'cycle', 'round')
const began = String.raw`\b${regime}\b.{0,70}\b${begun}\b`
const wasNew = String.raw`\binspection (?:began|started|was introduced)\b`
const newFramework = new RegExp(anyOf(began, wasNew, String.raw`\bcame into (?:force|effect)\b`, String.raw`\bframework came\b`), 'i')
/** "brought in a new framework for the inspection of child protection in May 2012" */
const ofFramework = /\bframework for (?:the )?$/i
/** The day of a meeting about an inspection is none of its own. */
const considered = /\b(?:considered|discussed|presented|meeting)\b/i
const published = /\b(?:published|letter)\b/i
/** "… in November 2014 and published in June 2015": the second is its report's. */
const publishedLater = /\b(?:19|20)\d\d\b.{0,40}\bpublished\b/i
/** A letter or report comes out up to so many months behind the visit. */
const reportingMonths = 3
/** A paper tells of its inspection within so many months; a month alone gives no days, and is no earlier time. */
const reportedWithin = 8
/** "up from good, which it was given in 2019" */
const leftBehind = /\bfrom (?:an? |the |its )?["']?$/i
/** Two months may be those of one inspection. */
const longest = 1
/** A paper is about what its title names: "Ofsted inspection November 2016 - action plan". */
const [titleLines, longestTitle] = [6, 120]
/** "The report, published on 4 February, found …" */
const cameOut = /\b(?:published|issued|released) (?:on |in )?$/i

/** Earlier inspections that it names, of this council's services; those of the inspection's own days and months left out. */
export const earlierInspections = defineExtractor<Previous[], Grounded<Previous>[]>('earlier-inspections', (view, part) => {
  const { periods, day, kind, service, isOverview } = subjectOf(part)
  const latest = periods.at(-1)?.value.end ?? day
  const told = toldIn(view, part)
  const start = periods[0]?.value.start
  const before = start ?? (kind === 'full' || kind === undefined ? day : undefined)
  const near = before ? nearVisits(view, day ?? before).filter(({ value }) => value.date < before.slice(0, value.date.length)) : []
  const own = told.filter((one) => !isOfOther(one, kind))
  if (service === 'assessment') return mostPrecise(told).filter((one) => !isOfYear(one, told))
  const isReports = ({ at, value }: Grounded<Previous>): boolean => fits(published, value.what) || fits(cameOut, nearBefore(view, at))
  const inTime = own.filter(({ at }) => !fits(cameOut, nearBefore(view, at)))
  const isThisOne = thisOneAmong(inTime, day ?? `${lastYear(part) ?? '0000'}-12`, day ? reportedWithin : plannedWithin)
  const titles = view.blocks().slice(0, titleLines).filter(({ value }) => value.length < longestTitle)
  const isTitled = ({ at }: Grounded<Previous>): boolean => titles.some((title) => title.contains(at)) && !isCalled(at, 'earlier', 'since')
  const opening = openingMonth(part)
  const isOpening = ({ value }: Grounded<Previous>): boolean => opening !== undefined && value.date.startsWith(opening)
  const isOwn = (one: Grounded<Previous>): boolean =>
    (periods.length ? periods.some((period) => isWithin(one.value.date, period.value)) && !isOfFull(one.value, kind)
      : own.includes(one) && !fits(leftBehind, nearBefore(view, one.at)) && (isTitled(one) || isThisOne(one) || isOpening(one)))
  const stays = told.filter((one) => !isReports(one))
  const isOfStay = (one: Grounded<Previous>): boolean => stays.some(({ value }) => isSoonAfter(one.value, value))
  const visits = mostPrecise([...told, ...near]).filter((one) => !(isReports(one) && isOfStay(one)))
  return visits.filter((visit) => (isOverview || !isOwn(visit)) && !isAfter(visit.value.date, latest))
})

function nearBefore(view: View, at: View): string {
  return view.before(at).folded.slice(-20)
}

const whole = /\b(?:single|full|ILACS|SIF)\b(?! report)/i

/** A bare year of a full inspection is none of a visit or of a joint one: "the single inspection of 2017". */
function isOfFull({ precision, what }: Previous, kind: Sort | undefined): boolean {
  return precision === 'year' && kind !== 'full' && fits(whole, what)
}

/** A yearly assessment that a paper is about is the latest of those that it names. */
function isOfYear({ value }: Grounded<Previous>, told: readonly Grounded<Previous>[]): boolean {
  const years = told.filter((one) => fits(assessed, one.value.what)).map((one) => one.value.date.slice(0, 4)).sort()
  return fits(assessed, value.what) && value.date.startsWith(years.at(-1) ?? '-')
}

const assessed = /(?<!referral and )\bassessment|\brating/i

/** What its sentences tell of inspections with their times, another council's left out. */
function toldIn(view: View, part: Part): Grounded<Previous>[] {
  const others = view.blocks().flatMap((block) => sentencesOf(block.body)).filter((sentence) => isElsewhere(sentence, part))
  const isOwn = (at: View): boolean => !others.some((sentence) => sentence.contains(at))
  const all = [...namedInspections(view), ...gradedThen(view), ...gradedYears(view, contextOf(part))]
  return mostPrecise(all.filter(({ at, value }) => isOwn(at) && isInspection(value) && !fits(ofFramework, nearBefore(view, at))))
}

/**
 * What gave a grade is no visit, nor a joint inspection; a visit, or an inspection of referral arrangements, is none that grades all
 * services.
 */
function isOfOther({ at, rule = '' }: Grounded<Previous>, kind: Sort | undefined): boolean {
  if (kind !== 'full') return at.has(whole) || rule.slice('event/'.length) in gradings
  return foundIn(named, at).some(({ value: { isVisit, sort } }) => isVisit || sort === 'referral')
}

function isInspection({ what }: Previous): boolean {
  return !fits(newFramework, what) && !fits(considered, what) && !fits(publishedLater, what)
}

/** Where the days of a paper's own inspection are not told: what came out or is newest, unless it is said to be an earlier one. */
function thisOneAmong(found: readonly Grounded<Previous>[], last: string, within: number): (one: Grounded<Previous>) => boolean {
  /** "the inspection in 2019", and no other */
  const isOnly = found.length === 1 && Number(last.slice(0, 4)) - Number(found[0]?.value.date) <= 1
  const stays = found.filter(({ value }) => !fits(published, value.what))
  const newest = (stays.length ? stays : found).map(({ value }) => value.date).sort().at(-1) ?? last
  const isNear = (date: string): boolean =>
    monthNumber(newest) - monthNumber(date) <= longest && monthNumber(last) - monthNumber(date) <= within
  const isFresh = ({ date, precision }: Previous): boolean => (precision === 'year' ? date === newest && isOnly : isNear(date))
  return (one) => !isCalled(one.at, 'earlier', 'first', 'since') && (fits(published, one.value.what) || isFresh(one.value))
}

/** Whether one date may be the day on which the letter about the other came out. */
function isSoonAfter(one: Previous, visit: Previous): boolean {
  const months = monthNumber(one.date) - monthNumber(visit.date)
  return months >= 0 && months <= reportingMonths
}

function isAfter(date: string, latest: string | undefined): boolean {
  return latest !== undefined && date > latest.slice(0, date.length)
}
