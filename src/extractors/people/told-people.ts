import type { Draft } from '../../record/draft.ts'
import type { Inspector, InspectorRole } from '../../record/schema.ts'
import type { View } from '../../text/view.ts'
import { inspectorList } from './inspector-list.ts'
import { inspectorTitle } from './inspector-title.ts'

/** A way in which a sentence names inspectors: they stand behind its words. */
export interface Form {
  readonly opening: RegExp
  readonly role: InspectorRole
  /** What else the sentence must speak of. */
  readonly about?: RegExp
}

const which = String.raw`(?: (?:for|on|at|during|of) (?:this|the) (?:focused |monitoring )?(?:visit|inspection))?`
const manner = String.raw`(?:remotely |on-?site |jointly )?`

/** "The inspectors were A and B", "The visit was carried out by A and B". */
export const team: readonly Form[] = [
  { opening: new RegExp(String.raw`\b(?:lead )?inspectors?${which} (?:was|were)\b`, 'i'), role: 'inspector' },
  { opening: new RegExp(String.raw`\b(?:visit|inspection)\b.*\b(?:conducted|carried out|led|undertaken|completed|made) ${manner}by\b`, 'i'), role: 'inspector' },
]

/** "The lead inspector was A", "The inspection, led by A, …". */
export const leader: readonly Form[] = [
  { opening: new RegExp(String.raw`\b[Ll]ead [Ii]nspectors?${which}(?:,| (?:was|were|is))? (?=[A-Z])`), role: 'lead' },
  { opening: /\b(?:led|headed) by (?:the )?(?:lead inspector,? )?/i, role: 'lead', about: /\b(?:inspect\w*|visit|ofsted)\b/i },
]

/** "The inspectors, A HMI and B HMI, looked at …". */
export const named: readonly Form[] = [{ opening: /\b(?:the )?(?:(?:two|three|four|lead) )?inspectors, (?=[A-Z])/, role: 'inspector' }]

/** "The quality assurance manager was A". */
export const assurer: readonly Form[] = [{ opening: /\bquality assurance (?:manager|inspector)(?: for this visit)? was\b/i, role: 'quality-assurance' }]

/** Who came with them, in the same sentence or at the start of the next. */
const companions: readonly Form[] = [
  { opening: /^[\s,]*(?:and )?(?:(?:was |were )?(?:supported|accompanied|assisted|joined|helped) by|(?:together |along |working )?with|alongside) (?=[A-Z])/, role: 'inspector' },
  { opening: /^[\s,]*(?:and )?(?:was |were )?shadowed by (?=[A-Z])/, role: 'shadow' },
]
const goesOn = /^(?:He|She|They|The lead inspector) (?=(?:was|were) )/

/** Words in lower case that stand among names and titles; any other, or a number, ends the list. */
const glue = 'and|one|two|three|four|five|six|all|both|of|whom|who|are|is|was|were|her|his|the|as|an?|also|from|de|da|di|dos|del|der|den|van|von|la|le|du|al|el|bin|ap|ten|ter'
const offices = 'senior|lead|inspectors?|social|care|regulatory|additional|associate|contracted|trainee|shadow(?:ing)?|team|designate'
const listEnd = new RegExp(String.raw`(?<![\p{L}\d'-])(?:(?!(?:${glue}|${offices})\b)[a-z]{2,}|\d)`, 'u')
const anyTitle = new RegExp(inspectorTitle)

/** The people whom a sentence names as inspectors in the first of these ways that it has, with those who came along. */
export function peopleIn(sentence: View, forms: readonly Form[]): Draft<Inspector>[] {
  for (const { opening, role, about } of forms) {
    const found = !about || about.test(sentence.folded) ? sentence.find(opening)?.whole : undefined
    const people = found ? peopleBehind(sentence.after(found), role, titleBefore(sentence, found, role)) : []
    if (people.length) return people
  }
  return []
}

/** The people of the first sentence that names any, and of the next where it goes on about them: "She was accompanied by B." */
export function firstPeople(sentences: readonly View[], forms: readonly Form[]): Draft<Inspector>[] {
  for (const [at, sentence] of sentences.entries()) {
    const people = peopleIn(sentence, forms)
    const next = sentences[at + 1]
    const subject = next?.find(goesOn)?.whole
    if (people.length) return next && subject ? [...people, ...companionsIn(next.after(subject))] : people
  }
  return []
}

/** "Her Majesty's Inspectors for this visit were A and B"; that someone leads is no title. */
function titleBefore(sentence: View, opening: View, role: InspectorRole): View | undefined {
  return role === 'lead' ? undefined : sentence.before(opening).to(opening).find(anyTitle)?.whole
}

function peopleBehind(words: View, role: InspectorRole, titleAhead?: View): Draft<Inspector>[] {
  const end = words.find(listEnd)?.whole
  const people = inspectorList(end ? words.before(end) : words, role, titleAhead)
  return people.length && end ? [...people, ...companionsIn(words.slice(end.start - words.start))] : people
}

function companionsIn(words: View): Draft<Inspector>[] {
  for (const { opening, role } of companions) {
    const found = words.find(opening)?.whole
    if (found) return peopleBehind(words.after(found), role)
  }
  return []
}
