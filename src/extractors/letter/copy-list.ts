import type { Person } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { until } from '../../text/until.ts'
import { parseInspectorate } from '../../vocabulary/inspectorates.ts'
import { isOrganisation } from '../../vocabulary/organisations.ts'
import { type PersonDraft, officeLine, personLine } from '../people/person-line.ts'
import { personName } from '../people/person-name.ts'
import { peopleInBrackets, peopleTold } from './people-told.ts'
import { closingIn, salutationIn } from './salutation.ts'

/** The mark that begins a copy list below a letter. */
export const copyMark = /^(?:c\.?c\.?\b|cop(?:y|ies|ied)(?: to)?\b) ?[:.]? ?/im

const sending = anyOf('copying', 'copied', 'sending (?:a )?cop(?:y|ies) of')
const gone = anyOf('goes', 'has gone', '(?:has|have) been sent', '(?:is|are) being sent')
const letter = anyOf('letter', 'notice', 'report')
const copying = anyOf(
  `${sending} this ${letter} to`, `(?:letter|notice|it) is (?:also )?(?:being )?(?:copied|sent) (?:as well )?to`,
  `cop(?:y|ies) of this ${letter} ${gone} (?:also )?to`,
)
const goesOn = String.raw`,? and (?:it will|have|will)\b`
const sentence = new RegExp(String.raw`\b${copying}[ \n](?<whom>\S[^.]{2,300}?)(?=[.]|${goesOn}|$)`, 'im')
const office = /^(?:the )?(?<body>Department for [A-Z][^.]{3,60}|DfE|Secretary of State[^.]{0,60})$/

/**
 * To whom a letter is copied: the lines behind "Copy:" or "cc" at its foot or above its greeting, one person each, and "I am copying this
 * letter to the Department for Education".
 */
export const copyList = defineExtractor<Person[]>('copy-list', (view) => {
  const [greeting, closing] = [salutationIn(view), closingIn(view)]
  const places = [greeting && view.before(greeting), closing && view.after(closing)]
  return [...places.flatMap((place) => (place ? listed(place) : [])), ...said(view)]
})

/** "Copied to the Chief Executive and the Chair of the Board", alone in a notice's line. */
const copiedLine = /^cop(?:y|ied) to:? (?<whom>the [^.\n]{3,250})$/im

/** To whom a notice says above its first paragraph that it is copied. */
export const copiedAbove = defineExtractor<Person[]>('copied-above', (view) => {
  const whom = view.find(copiedLine)?.groups.whom
  return whom ? peopleTold(whom) : []
})

const longestLine = 250
/** "NAME | Director of People" */
const inCells = /^(?<name>[^\t]+)\t(?<role>[^\t]+)$/

/** How much of a notice's end may hold its copy list. */
const listReach = 600

/** The list at the end of what greets nobody and closes with no compliments. */
export const copiedBelow = defineExtractor<Person[]>('copied-below', (view) => {
  return salutationIn(view) ? [] : listed(view.slice(Math.max(0, view.end - view.start - listReach)))
})

/** The list ends at running text, and at the foot's own letterhead, which more stands below. */
function listed(place: View): PersonDraft[] {
  const mark = place.find(copyMark)?.whole
  if (!mark) return []
  const whole = place.after(mark).findAll(/^.+$/m).map((line) => line.whole.without(/^[ \t\u2022*-]+/).trim())
  const lines = whole.filter(({ isEmpty }) => !isEmpty)
  const isFoot = (line: View, at: number): boolean => parseInspectorate(line.value) !== undefined && at < lines.length - 1
  return until(lines, (line, at) => line.value.length > longestLine || isFoot(line, at)).flatMap(copiedOn)
}

/** One person a line, or several between semicolons or with their offices in brackets. */
function copiedOn(line: View): PersonDraft[] {
  return peopleInBrackets(line) ?? line.splitAt(/ ?; ?/).flatMap((one) => copied(one) ?? [])
}

/** A line without comma may be a body's name that looks like a person's: "NHS England". */
function copied(whole: View): PersonDraft | undefined {
  const why = whole.find(/ \((?:for|by) [^)]*\)$/)?.whole
  const line = why ? whole.before(why) : whole
  const { name, role } = line.find(inCells)?.groups ?? {}
  const known = name && personName(name)
  if (known && role) return { name: known, role: role.words(), organisation: null }
  const isBody = !line.has(/,/) && isOrganisation(line.folded)
  return (isBody ? undefined : personLine(line)) ?? officeLine(line)
}

function said(view: View): PersonDraft[] {
  const whom = view.find(sentence)?.groups.whom
  const body = whom?.find(office)?.groups.body
  if (body) return [{ name: null, role: null, organisation: body.words() }]
  return whom ? peopleTold(whom) : []
}
