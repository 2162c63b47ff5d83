import { anyOf } from '../../../text/any-of.ts'
import { executiveMember } from '../../../vocabulary/council-bodies.ts'

/** The body that a paper is written for. */
const body = [
  '(?:(?:report|submitted|briefing(?: (?:note|paper))?) )?(?:to|for)', 'decision[ -]+maker', 'decision (?:to be )?(?:made|taken) by',
  '(?:name of (?:the )?)?(?:meeting|committee|forum)', '(?:relevant|decision[ -]+making) body', '(?:meeting|committee|body) considering (?:the )?report',
]
const paper = '(?:report|paper|briefing|plan|document|decision)'
const made = anyOf(
  'authori[sz]ed', 'submitted', 'presented', 'written', 'prepared', 'approved', 'agreed', 'cleared', 'signed off', 'drafted', 'compiled',
)
const andContact = '(?: ?(?:and|/|&) ?(?:lead )?contact(?: officer)?(?: details)?)?'
const writer = [
  `${paper} (?:${made} )?by`, `${paper} (?:of|from)`, `(?:${made}) (?:for [a-z ]{3,30} )?by`, '(?:open )?report on behalf of', 'report writers?',
  String.raw`(?:name of (?:the )?)?(?:report )?(?:lead )?authors?(?:\(s\)|'s name)?${andContact}`, 'name and (?:job|post) title',
  String.raw`originating officers?(?:\(s\))?`, 'member reporting',
]
const author = [...writer, 'from', 'by']
const whose = anyOf('director', 'lead', 'chief', 'officer')
const byWhom = String.raw`(?: by)?(?: (?:the )?${whose}[\w& ]{0,30})?`
const signedOff = `(?:date )?${anyOf('sign(?:ed)?[ -]?off', 'approved by', 'signed')}${byWhom}`
const signingOffice = anyOf(executiveMember, 'lead member', 'director', 'chief executive')

/**
 * Labels of council papers' front sheets ("Report to:", "Report of:", "Wards affected:"), by what stands behind them. Read from
 * the tables and label lines on the first page of cabinet and committee papers of many councils.
 */
export const frontSheetLabels = {
  body: new RegExp(anyOf(...body), 'i'),
  author: new RegExp(anyOf(...author), 'i'),
  writer: new RegExp(anyOf(...writer), 'i'),
  signOff: new RegExp(String.raw`(?:(?<office>${signingOffice}) )?${signedOff}`, 'i'),
} as const

const labels = [
  'wards?', 'electoral divisions?', 'divisions?', 'classification', 'report status', 'key decision', 'forward plan',
  'portfolio(?: holder)?',
  'lead (?:member|officer|director|councillor)', `(?:relevant |responsible )?${executiveMember}`,
  'responsible (?:officer|director)',
  'accountable (?:director|employee|officer)', 'decision (?:type|designation)', String.raw`report (?:ref\w*|number|no)`, 'urgency',
  'reason for urgency',
]
const others = ['is this a key decision', 'agenda item', String.raw`item no\b`, 'open report', 'public report$']

/** Words by which a line of a front sheet is known, whatever its council's house style. */
export const frontSheetLine = new RegExp(`^${anyOf(String.raw`${anyOf(...labels)}\b[^.:\t\n]{0,60}(?:[:\t]|$)`, ...others)}`, 'im')
