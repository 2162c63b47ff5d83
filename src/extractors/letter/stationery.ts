import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { inspectorateAddress, parseInspectorate } from '../../vocabulary/inspectorates.ts'

const channel = anyOf('(?:direct )?[TFEM]', 'tel(?:ephone)?', 'fax', 'phone', 'mobile', 'e-?mail', 'web(?:site)?')
const contact = new RegExp(String.raw`@|\bwww\.|\bgov\.uk\b|\b(?:textphone|minicom|switchboard)\b|^${channel}\b.{0,12}(?:\d{3}|$)`, 'i')
const town = /^(?:London|Manchester|Bristol|Nottingham)(?: [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?$/i
const longestLine = 120
const sent = '(?:sent )?by (?:e-?mail|post|hand)'
const notice = new RegExp(String.raw`^(?:(?:our|your) )?ref(?:erence)?\b|^URN\b|^${sent}\b|\bconfidential\b|^page \d`, 'i')

/** Whether a line names the inspectorate that writes, or one of its offices. */
export function isIssuers(line: View): boolean {
  const words = line.folded.trim()
  return words.length < longestLine && (fits(inspectorateAddress, words) || parseInspectorate(words) !== undefined)
}

/** Whether a line is of the issuer's own letterhead: its name, its address, how to reach it. */
export function isStationery(line: View): boolean {
  const words = line.folded.trim()
  return isIssuers(line) || fits(contact, words) || fits(town, words)
}

/** Whether a line of a letter's head tells how the letter is filed or sent: "Our ref: 12/34", "By email". */
export function isNotice(line: View): boolean {
  return fits(notice, line.folded.trim())
}
