import { anyOf } from '../../../text/any-of.ts'
import { either } from '../../../text/either.ts'
import { meetingBody } from '../../../vocabulary/council-bodies.ts'

/** The label of a paper's own day, and how a line that gives it begins. */
interface OwnLabel {
  readonly label: RegExp
  readonly line: RegExp
}

const gaveOut = anyOf(
  '(?:date of )?publication(?: date)?', 'date (?:decision )?published', '(?:(?:agenda|papers?) )?published(?: on)?',
  'decisions? dated', 'notice of proposed decision first published', 'published on (?:the )?web(?:site)?',
  'date of (?:the )?(?:report|paper|agenda)',
  '(?:report|paper) date', '(?:date )?issued(?: on)?', 'date of (?:issue|d[ei]spatch)', 'de?ispatch(?:ed)?(?: (?:date|on))?',
)
const kinds = anyOf('agenda', 'papers', 'decisions', 'minutes', '(?:record|notice|summary)(?: of decisions?)?')
const these = `(?:(?:this|these) )?${kinds} (?:(?:was|were) )?`

/** "Notes: Call-in ends next week. Published on 3 May 2024." */
const inNotes = String.raw`(?<=^notes?:[^\n]{1,400}\. )`

function lineOf(words: string): RegExp {
  return new RegExp(String.raw`(?:^(?:${these})?|(?<=\. )${these}|${inNotes})${words}:?[ \t](?=.{0,30}\d{4}(?:$|[.;]|[ \t][A-Z]))`, 'im')
}

/** A signature's day counts where none of publication is given. */
export const ownLabels: readonly OwnLabel[] = [
  { label: new RegExp(gaveOut, 'i'), line: lineOf(`${anyOf('published', 'issued', 'd[ei]spatched')}(?: on(?: (?:the )?web)?)?`) },
  { label: /dated/i, line: lineOf('dated(?: on)?') },
]

/** What one officer or member decides bears the day of the decision. */
export const dayOfDecision = /date(?: of (?:the )?decision)?|decision date/i

/** Words behind such a label that make the day another paper's. */
export const othersDay = /\b(?:ofsted|inspect|report was|letter|forward plan|notice of (?:proposed|key))\b/i

const chair = 'chair(?:man|person)?'
const meetings = [
  'held', 'next', 'last(?! (?:updated|revised|amended))', 'previous', 'future', 'meetings?', 'minutes', meetingBody, 'council', 'considered',
  'decisions?', chair,
]
const inspectors = ['ofsted', String.raw`inspect\w*`, 'visits?', 'letters?', 'findings', 'feedback', 'publi(?:shed|cation) report']
const limits = [
  'due', 'deadline', 'until', String.raw`expir\w*`, 'call(?:ed)?-? ?in', String.raw`implement\w*`, 'effective', 'in force', 'closing', 'closes', 'target',
  'reviews?', 'reviewed', 'start(?:s|ed)?', 'ends?', 'ended', 'complet(?:e|ion)', 'forward plan', 'key decision', 'available', 'timescale',
]
const steps = [
  'clear(?:ed|ance)', 'legal', String.raw`financ\w*`, 'section 151', 's151', 'monitoring officer', String.raw`consult\w*`, 'audit(?:ed)?',
  'approv(?:ed|al)', 'EIA', 'EqIA', 'born',
]
const times = ['midnight', 'noon', 'as (?:at|of)', 'position', 'progress', 'from', 'since', 'between', 'period', 'to', 'by(?= ?$)', 'before', 'after']
const papers = ['report (?:to|of)', 'plan', 'strategy', 'policy', 'act', 'appendi(?:x|ces)', 'annex', 'background']

/** Words of a label of any kind by which a day is a meeting's, another paper's, a deadline's, or of a step on a paper's way. */
export const othersLabel = new RegExp(String.raw`\b${anyOf(...meetings, ...inspectors, ...limits, ...steps, ...times, ...papers)}\b`, 'i')

const lists = anyOf('background', 'appendi', 'annex', 'key dates', 'timetable', 'next steps', 'documents', 'sources', '(?:list of )?papers')
/** Lists of papers, days and steps: a day in them is theirs. */
export const dayList = new RegExp(String.raw`^(?:\d[\d.]* ?)?${lists}`, 'i')

/** Above a day that stands alone: who signs minutes does so at a later meeting, and those invited sign nothing. */
export const unsigned = either(
  new RegExp(String.raw`\b${anyOf(chair, 'mayor', 'meetings?', 'present', 'attend', 'apologies', 'contact', 'next')}\b`, 'i'),
  /^(?:background|appendi|annex|key dates)/i,
)
