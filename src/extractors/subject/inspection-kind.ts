import { type Sort, named } from '../../phrases/event/named.ts'
import { foundIn, saidIn } from '../../phrases/finder.ts'
import { monthNumber } from '../../phrases/time/calendar.ts'
import { time } from '../../phrases/time/time.ts'
import { anyOf } from '../../text/any-of.ts'
import { either } from '../../text/either.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { sendOutcome } from '../../vocabulary/grades.ts'

/** A title may stand in two blocks. */
const words = (source: string): string => source.replaceAll(' ', '[ \\n]')
export const pattern = (...sources: readonly string[]): RegExp => new RegExp(words(anyOf(...sources)), 'i')

const lastYears = '(?!s? (?:earlier )?(?:last|the previous) year)'
const needs = String.raw`\bspecial educational needs\b`
/** By its capitals: "to send a plan to Ofsted after its inspection" is a verb. Some papers write "Send services" with one. */
const theArea = String.raw`\b(?:SEND\b|Send (?=(?:local area |services|provision|(?:re-?)?(?:inspect|visit))))`
const [anInspection, inspectors] = ['(?:[Rr]e-?)?(?:[Ii]nspection|INSPECTION|[Rr]evisit|REVISIT)', '(?:[Ii]nspect|INSPECT)']
const ofTheArea = new RegExp(words(anyOf(
  String.raw`${theArea} ?(?:[Ll]ocal [Aa]rea |LOCAL AREA )?${anInspection}`, String.raw`${theArea} ?(?:\w+ ){1,3}${anInspection}`,
  String.raw`\b${inspectors}(?:ion|ed|ors|ION|ED|ORS)\b[^.\n]{0,60}${theArea}`, String.raw`${theArea}[^.\n]{0,40}\b(?:[Rr]e-?)?${inspectors}`,
  String.raw`${theArea} ?(?:[Ss]ervices|[Pp]rovision|SERVICES|PROVISION|[Ww]ritten [Ss]tatement of [Aa]ction)\b`,
)))
const send = [
  String.raw`${needs}[^.\n]{0,120}\binspect`,
  String.raw`\binspect.{0,60}${needs}`, String.raw`\barea SEND\b`,
  String.raw`\breport on ${needs.slice(2)}`, String.raw`\blocal area inspection\b`, String.raw`\b${anyOf('written statement of action', 'accelerated progress plan')}\b`,
]
export const kinds: readonly (readonly [RegExp, Sort])[] = [
  [pattern(String.raw`\bmonitoring (?:visit|letter)`), 'monitoring'],
  [pattern(String.raw`\bfocus+ed (?:assurance )?visit${lastYears}`), 'focused'],
  [pattern(String.raw`\bjoint targeted area`, String.raw`\bJTAI\b`), 'joint'],
  [ofTheArea, 'send'],
  [pattern(...send), 'send'],
  [pattern(String.raw`\bcontact,? referral and assessment`), 'referral'],
  [pattern(String.raw`\b(?:ILACS|SIF|(?:re-?)?inspect(?:ion|ed|ors)|ofsted)\b`), 'full'],
]
/** A title that names Ofsted or inspectors alone does not tell the kind if another does. */
const grades = ['inadequate', 'outstanding', 'good', 'requir\\w+']
const ofItsOwn = ['visits?', 'JTAI', 'joint targeted']
const saysMore = ['inspect(?:ion|ed|ing)\\w*', 'ILACS', 'SIF', ...ofItsOwn, 'rat(?:ed|es|ing)', 'judg\\w+', 'grad\\w+', ...grades]
const aGrade = new RegExp(String.raw`\b${anyOf(...grades)}\b`, 'i')
const namesOnly = new RegExp(String.raw`^(?!.*\b${anyOf(...saysMore)}\b).*\b(?:ofsted|inspectors)\b`, 'i')

const called = anyOf('last', 'previous', 'earlier')
/** "At their last inspection inspectors ordered a statement" tells of another. */
const namesEarlier = either(
  new RegExp(`^(?:at|in|since|after) (?:the|its|their|our) ${called} (?:[\\w-]+ ){0,2}inspection\\b`, 'i'),
  /\b(?:follows|followed|came after) an? (?:unannounced|earlier|previous) inspection\b/i,
)

/** "Ofsted has found after its latest visit" */
const namesVisit = /^(?!.*\binspect(?:ion|ed)).*\bvisit/i

const outcome = new RegExp(String.raw`\b${sendOutcome}\b`, 'i')

/** What a sentence tells of an inspection beside the one that a text is about. */
const other = anyOf('separate', 'different', 'another', 'earlier', 'previous')
const ofAnother = new RegExp(String.raw`\b${other} (?:[a-z]+ )?(?:inspection|visit|report)\b[^.\n]*$`, 'i')

/** Whether a text gives the outcome of an area's SEND inspection. */
export function tellsOutcome(text: View): boolean {
  return isOwn(text, outcome)
}

function isOwn(text: View, words: RegExp): boolean {
  return text.findAll(words).some(({ whole }) => !fits(ofAnother, text.before(whole).folded.slice(-longestTitle)))
}

/** A longer one tells in sentences of several inspections. */
const longestTitle = 220

const namesInspection = /\b(?:(?:re-?)?inspect(?:ion|ed)(?! and regulation)|ILACS|SIF)\b/i
/** "its fifth monitoring visit", in what an article tells first: a headline may name inspectors and a grade of before alone. */
const nth = anyOf('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'latest', 'most recent')
const nthVisit = String.raw`\b${nth} monitoring visit\b(?! (?:will|is (?:due|expected|to)))`
/** "went back to see how the council was getting on, the fourth such visit since its services were judged inadequate" */
const again = String.raw`\b${anyOf('second', 'third', 'fourth', 'fifth', 'sixth', 'seventh')} such visit since\b`
const on = anyOf('getting on', 'doing', 'progress', 'far', String.raw`improv\w+`)
const toSee = String.raw`to (?:see|check) (?:how|what|whether|on)\b[^.;]{0,60}\b${on}`
const wentBack = String.raw`\b(?:went|came|called|gone) back\b[^.;]{0,80}\b${toSee}\b`
const ownVisit = new RegExp(anyOf(nthVisit, again, wentBack), 'i')
const head = 1500
/** "A visit of this kind does not lead to a grade." */
const leadTo = '(?:lead to|result in|carry|come with|give|bring)'
const noneOf = `(?:do(?:es)? not|don't|doesn't|never) ${leadTo} (?:an?|any|new)?`
const noGrade = `${noneOf} ?${anyOf('grades?', 'ratings?', 'judge?ments?')}`
const gradeless = new RegExp(String.raw`\b(?:such visits?|visits? (?:of this (?:kind|sort|type)|like (?:this|it))) ${noGrade}\b`, 'i')
/** A headline of an inspection names it; sentences tell of others, too. */
const longestHeadline = 120

/** Inspections of an area's SEND services give no grades. */
function isOfFull(title: View): boolean {
  return title.value.length < longestHeadline && (title.has(namesInspection) || title.has(aGrade))
}

/** The kind that the first of these titles names; where all are vague, the one that the text names first. */
export function kindOf(titles: readonly View[], text: View, day?: string): Sort | undefined {
  const named = titles.flatMap((title) => {
    const isLong = title.value.length > longestTitle || isOfOld(title, day)
    const kind = isLong ? firstKindIn(title, day) : kinds.find(([name]) => title.has(name))?.[1]
    const isVague = title.has(namesEarlier) || (kind === 'full' && [namesOnly, namesVisit].some((words) => title.has(words)))
    return kind ? [{ kind, isVague }] : []
  })
  const certain = named.find(({ isVague }) => !isVague)?.kind
  if ((certain ?? 'full') === 'full' && !titles.some((title) => title.has(namesInspection)) && text.slice(0, head).has(ownVisit)) return 'monitoring'
  if (certain === 'full' && tellsOutcome(text) && !titles.some(isOfFull)) return 'send'
  if (!certain && text.has(gradeless) && !text.has(/\bmonitoring\b/i)) return 'focused'
  return certain ?? (tellsOutcome(text) ? 'send' : firstKindIn(text, day)) ?? named[0]?.kind
}

/** "This report follows an unannounced inspection" */
const isFollowed = /\b(?:follows|followed|came after) an? (?:\w+ )?$/i

/** The kind that a text's sentences name first, one that is not called earlier before others. */
function firstKindIn(text: View, day: string | undefined): Sort | undefined {
  const said = text.blocks().flatMap((block) => {
    const own = saidIn(named, block.body).filter(({ before }) => !before.has(isFollowed))
    return own.map(({ value, at }) => ({ ...value, behind: block.after(at) }))
  })
  const found = said.filter(({ sort, behind }) => sort && !isOfOld(nextWords(behind), day))
  const own = found.find(({ isEarlier }) => !isEarlier) ?? found[0]
  if (vague.includes(own?.sort) && isOwn(text, ofPartnership)) return 'send'
  if (own?.sort === 'full' && own.behind.has(ofReferral)) return 'referral'
  return own?.sort ?? (text.has(anyName) ? 'full' : undefined)
}

/** A paper tells of its own visit within so many months. */
const reportedWithin = 8

/** The words behind a name, up to the next mark. */
export function nextWords(words: View): View {
  const stop = words.find(/[.;,]/)?.whole
  return stop ? words.before(stop) : words
}

/** Whether words give a month or day that is too long before a paper's day for its own visit: "a focused visit in November 2020". */
export function isOfOld(words: View, day: string | undefined): boolean {
  if (!day) return false
  const times = foundIn(time, words).filter(({ value: { precision } }) => precision !== 'year')
  return times.length > 0 && times.every(({ value: { date } }) => monthNumber(day) - monthNumber(date) > reportedWithin)
}

/** Sorts of inspection that an area's SEND inspection has too: a monitoring inspection is one of them. */
const vague: readonly (Sort | undefined)[] = [undefined, 'full', 'monitoring']
const ofReferral = /^ (?:of|into) (?:[a-z']+ ){0,3}contact,? referral and assessment/i
/** What only an area's SEND inspection speaks of. */
export const ofPartnership = pattern(String.raw`\blocal area partnership\b`, String.raw`\(area SEND\)`, String.raw`\bsystemic failings\b`)

const anyName = /\b(?:ofsted|inspectors)\b/i
