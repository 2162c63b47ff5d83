import { type Cue, cue } from '../rules/cue.ts'
import { anyOf } from '../text/any-of.ts'
import { either } from '../text/either.ts'
import { type Place, bothEnds, head } from '../rules/part.ts'
import { ofOthers } from './of-others.ts'

/** A greeting opens a letter; "Dear Councillor" opens a note to all of them. */
export function isALetter(weight: number, where: Place): Cue {
  return cue('is-a-letter', weight, where, /^Dear (?!(?:councillors?|members?),?$)/im)
}

const sheetLine = anyOf('wards? affected', '(?:responsible |relevant )?cabinet member ?:')
/** The first lines of a council's paper; inspectorates' letters and reports have none of them. */
export const paperHead = new RegExp(String.raw`^(?:report (?:to|of|by)|agenda item|purpose of\b|${sheetLine})`, 'im')

/** What a council's paper has at its head, an inspection report is not. */
export const noReport: Cue = cue('no-report', -4, head(3000), paperHead)

/** The label beside the inspector's name on a report's title page; in a press report a sentence begins so: "Lead inspector, NAME, said". */
export const inspectorLabel = /^(?:lead|reporting) inspector\b(?!.{3,60}\b(?:said|says|added|told|wrote)\b)/im

/** What a report's title page has below its title: who led it, or when it was made and published. */
export const titlePage = either(inspectorLabel, /^inspection dates? ?:[^\n]*\n(?:[^\n]*\n){0,3}(?:report )?published ?:/im)

/** The label beside the children's ages on a title page of the years to 2013. */
export const ageGroup = /^Age group\b/im

/** How minutes print what was decided; a name may be "RESOLVED at …". */
export const resolved = /\bRESOLVED\b(?! at\b)/

const rank = anyOf('interim', 'acting', 'executive', 'corporate', 'strategic', 'group', 'statutory', 'service', 'joint', 'independent', 'deputy')
const field = anyOf('children', 'people', 'education', 'families', 'adults?', 'communit(?:y|ies)', 'early help', 'learning', 'social (?:care|work)')
const member = anyOf('leader', 'lead member', 'councillor', 'cabinet member', 'portfolio holder', 'executive member', 'chair of the')
const minister = anyOf('minister', 'secretary of state', 'parliamentary', 'permanent secretary')
const director = anyOf(`director(?: of|,|:| -)? ?(?:[a-z]+ ){0,2}${field}`, 'corporate director', 'strategic director', 'chief executive')
const office = String.raw`\b(?:${rank} )*${anyOf(director, member, minister)}\b`
const closing = String.raw`^${anyOf('yours (?:sincerely|faithfully|truly|ever)', '(?:kind|best|with) [a-z ]{4,30}')}[,.]?\n`
/** Inspectors sign for their inspectorate, one or several, and name those who get copies below. */
const inspectors = anyOf('inspect', 'ofsted', 'hmi', 'quality commission', 'national director', 'regional director', 'senior his', 'senior her')
const noInspectors = String.raw`(?!(?:[^\n]*\n){0,4}[^\n]*\b${inspectors})`
const noCopies = String.raw`(?!c\.?c\b|cop(?:y|ies|ied))`
/** A council's director, leader or chief executive, or a minister, below the words that close a letter: no inspectorate writes so. */
const lines = String.raw`(?:${noCopies}[^\n]{1,60}\n){0,2}${noCopies}[^\n]{0,60}?`
const signedByOthers = new RegExp(`${closing}${noInspectors}${lines}${office}`, 'im')

/** A letter to an inspectorate or about it is none of an inspectorate's. */
const fromOthers: Cue = cue('signed-by-others', -9, bothEnds, signedByOthers)

/** What speaks against a letter of an inspectorate: what others write, and letters that they sign. */
export const notInspectors: readonly Cue[] = [...ofOthers, fromOthers]
