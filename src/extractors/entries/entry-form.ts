import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { asksTo } from '../actions/asks-to.ts'
import type { Entry } from './entry.ts'

const decisions = anyOf(
  'accept', 'acknowledge', 'adopt', 'agree', 'appoint', 'approve', 'authorise', 'authorize', 'comment', 'confirm', 'consider', 'decide', 'delegate', 'determine',
  'discuss', 'endorse', 'instruct', 'invite', 'note', 'offer', 'ratif(?:y|ies|ied)', 'receive', 'recommend', 'refer', 'request', 'support', 'thank', 'welcome',
)
const manner = String.raw`(?:\w+ly )?`
/** "To note …", "approves …", "That the report be noted", "consider and comment upon …" */
const deciding = new RegExp(`^(?:that )?(?:to )?${manner}(?:[a-z]+,? (?:and|&|or) )?${decisions}(?:e?s|e?d)?\\b`, 'i')
const mood = anyOf('to', 'should', 'will', 'would', 'must', 'may', 'can', 'could')
const beDecided = new RegExp(String.raw`^(?:that )?(?:the|an?|its|this|these) .{3,200}(?<!\b${mood}) be (?:\w+ly )?[a-z]{2,}(?:ed|en)\b`, 'i')

/** "the council and its partners to review …", "plans to be put in place": somebody or something to be or do better. */
const toDo = /^(?!to\b|that\b)(?:[\w'&,-]+ ){1,12}?to (?:be |\w+ly )?[a-z]{2,}\b/i
const notAsking = /^(?:how|why|what|when|whether|if|it|there|this|we|our|officers?|members?|a member|councillors?)\b/i
const gerund = /^(?:\w+ly )?(?:ensuring|making sure|improving|strengthening|reducing|increasing|developing|reviewing|embedding|addressing)\b/i
const finite = anyOf('is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'did')
const tells = new RegExp(String.raw`^(?:[\w'&,-]+ ){1,12}?${finite} `, 'i')

/** Whether words put a decision. */
export function decides(words: View): boolean {
  return deciding.test(words.folded) || beDecided.test(words.folded)
}

/** Whether words say what is to be done or to get better. */
export function saysWhatToDo(words: View): boolean {
  if (asksTo(words) || gerund.test(words.folded)) return true
  return toDo.test(words.folded) && !notAsking.test(words.folded) && !tells.test(toWhom(words.folded))
}

function toWhom(words: string): string {
  return words.slice(0, words.indexOf(' to ') + 1)
}

/** Whether most of a list's entries are of a form, the first among them. */
export function areMostly(list: readonly Entry[], form: (words: View) => boolean): boolean {
  const such = list.filter(({ text }) => form(text)).length
  return such > 0 && such * 2 >= list.length
}
