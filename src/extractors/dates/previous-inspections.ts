import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { gradeWord } from '../../vocabulary/grades.ts'
import { monthWord, parseMonth } from '../../vocabulary/months.ts'
import { isWithin, pad } from './calendar.ts'
import { isOfSettingAbove } from '../earlier/other-setting.ts'
import { currentPeriods } from './inspection-period.ts'

type Previous = RecordBody['dates']['previous'][number]

const date = String.raw`(?<date>(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${monthWord},? (?:of )?)?(?:199|20[0-3])\d)\b(?! ?(?:Act|Regulations|/)|-\d\d\b)`
const event = String.raw`(?:inspections?|re-?inspections?|revisits?|inspected|visits?|visited|ILACS|SIF|JTAI|joint area review|JAR|(?:last|previous) one)`
const manner = String.raw`(?:(?:last|previous|first|most recent|recent|full|standard|short|single|focused|monitoring|thematic|joint|targeted|area|local|authority|Ofsted(?:'s)?|ILACS|SIF|SLAC|JTAI|children's (?:social care|services)|safeguarding|child protection|adoption|fostering|looked after children|care leavers|unannounced|announced|graded|judgement) ){0,8}`
const link = String.raw`(?:in|of|during|on|from|dated|held|undertaken|conducted|carried out|completed|published|took place|that|was|were|by Ofsted|and)`

/** Nothing is looked for in words without a year: most of a report. */
const year = /(?:199|20[0-3])\d/

/** How a sentence names an earlier inspection with its date. */
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:the|its|their|a|an|our|since)? ?${manner}${event}\b(?:[^.;:,]{0,70}?|[^.;:]{0,70}?,|[^.;:,]{0,40}?contact, referral[^.;:,]{0,40}?) ?\b(?:in|of|during|on|from) (?:early |late |the (?:spring|summer|autumn|winter) of )?${date}`, 'i'),
  new RegExp(String.raw`\b${date} ${manner}(?:inspections?|visits?|ILACS|SIF|JTAI)\b`, 'i'),
  new RegExp(String.raw`\b(?:in|since) ${date},? (?:(?:when )?(?:the|an|its) )?${manner}(?:inspections?|visits?|ILACS|SIF|JTAI|Ofsted (?:inspected|judged|found))\b`, 'i'),
  new RegExp(String.raw`\b(?:judged|rated|graded|found|assessed)\b(?: (?:to be|as|to|by Ofsted|overall|[a-z]+)){0,4}? ['"]?${gradeWord}\b[^.;:,]{0,50}? (?:in|since) ${date}`, 'i'),
  new RegExp(String.raw`\b(?:was|were) ${gradeWord}\b[^.;:,]{0,60}\bin ${date}`, 'i'),
  new RegExp(String.raw`\b${event} ?\(${date}\)`, 'i'),
]
/** An event named behind another in what a pattern found; the date belongs to the last one. */
const ownEvent = new RegExp(String.raw`\b(?:since|following|after|and|as well as)(?: at| in)? (?<event>(?:the|its|their|an?|our) ${manner}(?:(?:re-?)?inspections?(?! framework)|(?:re)?visits?)\b)`, 'i')
/** What parts an event from another that is named before it. */
const besides = /\b(?:and|as well as)(?: again)?(?: (?:at|in|during|since|after|from|by))? ?$/i
const several = /\b(?:inspections|visits)\b/i
const furtherDate = new RegExp(String.raw`^,? and (?:in |again in )?${date}`, 'i')
/** Other bodies' inspections and what is no inspection of these services. */
const decoy = new RegExp(String.raw`\b(?:peer|HMIC|HMICFRS|CQC|Care Quality Commission|constabulary|schools?|children's homes?|pupil referral|academ(?:y|ies)|(?:fostering|adoption) agenc(?:y|ies)|probation|prison|Estyn|audit|serious case|will (?:take|be)|next inspection|due|planned|expected|act|regulation|${link} introduced)\b`, 'i')

/**
 * Earlier inspections and visits that the text names with at least a year: "the last ILACS inspection in 2018", "the November 2017 inspection",
 * "in October 2021, the Ofsted inspection", "judged inadequate in 2015". A bare year joins a more precise date of that year. A day or month of this
 * very visit is none; a bare year may be.
 */
export const previousInspections = defineExtractor<Previous[]>('previous-inspections', (view, part) => {
  const current = currentPeriods(part)
  const named = view.blocks().filter((block) => year.test(block.folded)).flatMap((block) => sentencesOf(block).flatMap((sentence, at, all) => namedIn(sentence, all[at - 1])))
  return mostPrecise(named.filter(({ value: { date, precision } }) => precision === 'year' || !current.some((period) => isWithin(date, period))))
})

interface Named { readonly value: Previous; readonly at: View }

function namedIn(sentence: View, above: View | undefined): Named[] {
  if (!year.test(sentence.folded)) return []
  return patterns.flatMap((pattern) => sentence.findAll(pattern).flatMap(({ whole, groups }) => {
    const at = groups.date ? fromLastEvent(whole, groups.date) : whole
    const before = sentence.before(at)
    const value = groups.date && !decoy.test(phraseBefore(before, at) + at.folded) && !isOfSettingAbove(before, above) ? toPrevious(groups.date.folded, at) : undefined
    return value ? [{ value, at: at.trim() }, ...furtherIn(sentence, at)] : []
  }))
}

/** "the second visit since the full inspection in 2022": from the last event before the date on. */
function fromLastEvent(whole: View, date: View): View {
  const last = whole.before(date).findAll(ownEvent).at(-1)?.groups.event
  return last && last.start > whole.start ? last.to(whole.slice(whole.end - whole.start)) : whole
}

/** "focused visits in 2017 and 2018": the second date of several visits. */
function furtherIn(sentence: View, whole: View): Named[] {
  const further = several.test(whole.folded) ? sentence.after(whole).find(furtherDate)?.groups.date : undefined
  const value = further && toPrevious(further.folded, whole.to(further))
  return value ? [{ value, at: whole.to(further) }] : []
}

/** The words before an event in its clause, where another body may be named; none where they tell of another event. */
function phraseBefore(before: View, at: View): string {
  const words = /[^,;:]{0,60}$/.exec(before.folded)?.[0] ?? ''
  return besides.test(words) && /^ ?(?:the|its|their|an?|our) /i.test(at.folded) ? '' : words
}

function toPrevious(words: string, whole: View): Previous | undefined {
  const parts = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?:(?<month>[a-z]+)\.?,? (?:of )?)?(?<year>\d{4})$/i.exec(words)?.groups
  if (!parts) return undefined
  const month = parts.month ? parseMonth(parts.month) : undefined
  const what = whole.value
  if (month === undefined) return { date: `${parts.year}`, precision: 'year', what }
  if (parts.day === undefined) return { date: `${parts.year}-${pad(month)}`, precision: 'month', what }
  return { date: `${parts.year}-${pad(month)}-${pad(Number(parts.day))}`, precision: 'day', what }
}

/** One entry an event: the same date once, and a date that another one makes more precise not at all. */
function mostPrecise(named: readonly Named[]): Draft<Previous>[] {
  const kept = named.filter(({ value }, at) =>
    !named.some((other, index) => (other.value.date.startsWith(`${value.date}-`) || (other.value.date === value.date && index < at))))
  return kept.map(({ value, at }) => at.means(value))
}
