import { anyOf } from '../../text/any-of.ts'
import type { Grounded } from '../../text/grounded.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { onSite } from '../../vocabulary/on-site.ts'
import type { Period } from '../../phrases/time/period.ts'

/** "in the week beginning 27 February" tells no day of a stay. */
const inWeek = /\b(?:week (?:of|beginning|commencing)|w\/c) (?:the )?$/i
/** "Date" alone, before any other word, is the paper's. */
const theirDates = ['dates', '(?<=[a-z] )date']
const prepositions = [...theirDates, 'on', 'between', 'from', 'during', 'of', 'over', 'place', 'in']
const names = [...theirDates, 'inspection', 'inspected', '(?:re-?)?visit', 'spent', 'fieldwork', onSite, 'the period', 'ILACS', 'JTAI']
const ofWhat = String.raw`(?: of (?:[\w'-]+ ){0,8}services)?`
/** What stands before the days of a stay. */
const lead = new RegExp(String.raw`\b${anyOf(`${anyOf(...prepositions)} (?:the )?`, String.raw`${anyOf(...names)}${ofWhat}\W{0,3}`)}$`, 'i')
/** "ended on 18 June", "the report of which came out on 21 March" */
const atEnd = /\b(?:end(?:ed|ing)|finish(?:ed|ing)|conclud(?:ed|ing)|clos(?:ed|ing)|came out)\b[^.;,]{0,20}$/i

const told = [
  'published', 'publication', 'issued', String.raw`letter(?: from \w+)?(?: of| dated)?(?= $)`, 'dated', 'presented', 'reported', 'considered', 'received', 'agreed', 'approved',
  'submitted', 'due', 'until', '(?:was|were|been) sent(?! in\\b)', 'given', 'rang', '(?:tele)?phoned',
  'planned', 'expected', 'scheduled', 'will(?! (?:remember|recall|know|be aware)\\b)', 'website', 'online', 'meeting', 'met', 'comments', 'committee', 'panel', 'cabinet', 'announced', 'notified', 'notification',
]
const toldThen = String.raw`\b${anyOf(...told)}\b(?! that\b)[^.;]{0,70}$`
/** "We met the lead inspectors twice, first on-line and then in person on Tuesday 25 February" */
const metThen = String.raw`\bmet\b[^.;]{0,120}$`
/** "Further to Minute No. 41 of 20 September 2011" */
const ofMeeting = '(?:of|from|dated) (?:the )?(?:meeting (?:of|held on|on) )?'
const minutedThen = String.raw`\bminutes? (?:no\.? ?|number )?\d[\w./-]* ${ofMeeting}$`
const otherDay = new RegExp(anyOf(toldThen, metThen, minutedThen, String.raw`\bby (?:the )?$`, String.raw`\breport (?:on|of) $`), 'i')
const cameOrWere = anyOf('were', 'came', 'arrived', 'spent', 'worked', 'stayed')
const event = new RegExp(String.raw`\b(?:inspections?|inspected|visits?|visited|fieldwork|took place|inspectors ${cameOrWere})\b`, 'i')
const labelled = new RegExp(String.raw`^(?:the )?(?:${onSite} )?(?:inspection|visit|fieldwork) (?:dates?|took place)\b`, 'i')

/** What joins a day to the one before it. */
const thatOfVisit = '(?:(?:those|that|the one|the findings) )?(?:of|from) the (?:[a-z]+ )?visit '
export const furtherDays = new RegExp(`\\band (?:${thatOfVisit})?(?:(?:on|from|between|of) )?$`, 'i')

/** A line that begins with a day, and is no sentence, bears it as its own: "May 20, 2022 in Inspection". */
const byLine = /^by [^.;:]{3,60} on $/i
const closes = /[.!?:;]["')]?$/
/** "published the report of its inspection of services in X on 5 May": one day, away from the name of the visit, is the report's. */
const reports = anyOf('publi(?:shed|cation|shes)', 'reports?', 'issued')
const began = anyOf('opened', 'opening', 'began', 'beginning', 'started', 'arrived', 'spent', 'lasted', 'ran', 'unannounced')
const visitsThen = anyOf(began, 'visited', 'inspected', 'took place', 'carried out', 'conducted', 'undertaken', 'came', 'visit', onSite)
const whatReports = anyOf(String.raw`\binspection\b`, String.raw`\breport (?:on|about)\b`)
const reportsDay = new RegExp(String.raw`\b${reports}\b(?!.*\b${visitsThen}\b).*${whatReports}[^.;]{12,}$`, 'i')

/** "on 2 May published its report" */
const says = anyOf('published', 'reported', 'issued', 'wrote', 'announced', 'sent', 'released', 'made (?:it )?public')
const whoSays = anyOf('it', 'they', 'ofsted', 'inspectors', 'the (?:watchdog|report|letter)')
/** "On 10 May Ofsted, the Care Quality Commission and others published their letter" */
const papers = String.raw`(?:its|their|the|an?) (?:\w+ )?(?:letter|report|findings)`
const theirPapers = String.raw`(?:[^.;:](?!\b${visitsThen}\b)){3,160}? (?:published|issued|released) ${papers}`
const thenPublished = new RegExp(String.raw`^,? (?:(?:${whoSays} )?(?:had |was |were )?${says}|${theirPapers})\b`, 'i')

/** "over nine working days from January 14" tells the first of them alone. */
const countedFrom = /\bdays (?:from|beginning|starting) (?:on )?$/i

/** The day that heads an entry of a list of decisions. */
const inFigures = /^\d{1,2}\/\d{1,2}\/\d/

/** Whether days are those of a stay, by what stands before them. */
export function isStay(sentence: View, { at, value }: Grounded<Period>): boolean {
  const before = sentence.before(at).folded
  if (fits(labelled, before)) return true
  const leads = value.start !== value.end || fits(lead, before) || (before.trim() === '' && !at.has(inFigures)) || fits(furtherDays, before)
  const after = sentence.after(at).folded
  const isOther = fits(atEnd, before) || fits(reportsDay, before) || fits(thenPublished, after) || ((before.trim() === '' || fits(byLine, before)) && !sentence.has(closes))
  if (value.start === value.end && (isOther || fits(countedFrom, before) || fits(inWeek, before))) return false
  return leads && !fits(otherDay, sinceInspection(sentence.before(at)))
}

/** The words behind the last that names the inspection: "presented the report on the inspection of" 7 May is about its days. */
function sinceInspection(before: View): string {
  const last = before.findAll(event).at(-1)?.whole
  return (last ? before.after(last) : before).folded
}
