import { deciding } from '../../phrases/lead-in/deciding.ts'
import { namedBody } from '../../phrases/lead-in/named-body.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { asksTo } from '../actions/asks-to.ts'
import type { Entry } from './entry.ts'

const decisions = deciding('agree', 'settle', 'receive', 'charge', 'weigh')
const manner = String.raw`(?:\w+ly )?`
/** "To note …", "approves …", "That the Panel considers …", "That the report be noted", "consider and comment upon …" */
const whoDecides = `(?:(?<=^that )${namedBody} )?`
const some = '(?:[a-z]+,? (?:and|&|or) )?'
const putsDecision = new RegExp(`^(?:that )?${whoDecides}(?:to )?${manner}${some}${decisions}\\b`, 'i')
const mood = anyOf('to', 'should', 'will', 'would', 'must', 'may', 'can', 'could')
const beDecided = new RegExp(String.raw`^(?:that )?(?:the|an?|its|this|these) .{3,200}(?<!\b${mood}) be (?:\w+ly )?[a-z]{2,}(?:ed|en)\b`, 'i')

const finite = anyOf('is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'did')
const talk = anyOf('to', 'that', 'how', 'why', 'what', 'when', 'whether', 'if', 'it', 'there', 'this', 'we', 'our', 'officers?', '(?:a )?members?', 'councillors?')
/** "the council and its partners to review …", "plans to be put in place": somebody or something to be or do better. */
const someoneTo = new RegExp(String.raw`^(?!${talk}\b)(?:(?!${finite} )[\w'&,-]+ ){1,12}?to (?:be |\w+ly )?[a-z]{2,}\b`, 'i')
const gerunds = anyOf('ensuring', 'making sure', 'improving', 'strengthening', 'reducing', 'increasing', 'developing', 'reviewing', 'embedding', 'addressing')
const gerund = new RegExp(String.raw`^(?:\w+ly )?${gerunds}\b`, 'i')

/** Whether words put a decision. */
export function decides(words: View): boolean {
  return words.has(putsDecision) || words.has(beDecided)
}

/** Whether words say what is to be done or to get better. */
export function saysWhatToDo(words: View): boolean {
  return asksTo(words) || words.has(gerund) || words.has(someoneTo)
}

/** Whether most of a list's entries are of a form, the first among them. */
export function areMostly(list: readonly Entry[], form: (words: View) => boolean): boolean {
  const such = list.filter(({ text }) => form(text)).length
  return such > 0 && such * 2 >= list.length
}
