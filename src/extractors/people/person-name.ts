import { fold } from '../../text/fold.ts'
import type { Grounded } from '../../text/grounded.ts'
import { trimEndOf, trimOf } from '../../text/trim.ts'
import type { View } from '../../text/view.ts'
import { honorific, postNominal } from '../../vocabulary/honorifics.ts'

const lead = new RegExp(String.raw`^(?:the\s+)?(?:${honorific}\s+)+`, 'i')
const tail = new RegExp(String.raw`(?:[\s,]+\(?${postNominal}\)?)+[\s.,]*$`)
const word = String.raw`(?!(?:HMIs?|SCRI|Ofsted|CQC|Inspectors?|Lead)\b)(?:[dO]')?\p{Lu}[\p{L}'-]*\.?`
const particle = String.raw`(?:de|da|di|dos|del|der|den|van|von|la|le|du|al|el|bin|ap|ten|ter)`

/** Source of a pattern (flag `u`, case matters, for folded words) for a person's name of two to five words: "Lisa Summers", "Paul d'Inverno", "Ann-Marie O'Kelly", "J Crook". */
export const nameWords = `${word}(?: (?:${particle} )?${word}| ${particle}){1,4}`

const wholeName = new RegExp(`^${nameWords}$`, 'u')
const noName = new RegExp(
  String.raw`\b(?:Her|His|Majesty|Majesty's|Inspectors?|Inspection|Ofsted|CQC|HMI|Director|Directors|Council|Services?|Children|Children's|Board|Committee|Department|Manager|Chief|Executive|` +
  String.raw`Lead|Deputy|Senior|Regional|National|Team|Authority|Commission|Police|Officer|Yours|Local|Area|Quality|Data|Analyst|Education|Social|Care|Road|Centre|Member|Cabinet|Report|The|This|These|They|There|We|It|` +
  String.raw`Safeguarding|Protection|Fostering|Adoption|Interim|Acting|Corporate|Strategic|Assistant|Independent|Chair|Dear|Health|Office|Civic|Town|County|City|Borough|January|February|March|July|September|October|November|December)\b|\b(?:April|June|August)$`,
)
/** Words that are no person's unless they come last, as a surname: "Patricia Head", "Shire Hall" is told by its line. */
const surnameAtMost = /^(?:Head|Hall|House|Street|Page)\b|\b(?:Head|Hall|House|Street|Page)\s/

/** A name as printed, without honorifics and post-nominals; undefined when the words do not look like a person's name. */
export function parseName(words: string): string | undefined {
  const name = stripTitles(words)
  const plain = fold(name)
  return wholeName.test(plain) && !noName.test(plain) && !surnameAtMost.test(plain) ? name : undefined
}

/** The words without honorifics and post-nominals. */
function stripTitles(words: string): string {
  return trimEndOf(trimOf(words.replace(/\s+/g, ' '), ' ,;:*').replace(lead, '').replace(tail, ''), ' ,;:.')
}

/** The person's name that a view holds, with honorifics left out of the value but not of the place. */
export function personName(view: View): Grounded<string> | undefined {
  const words = view.trim()
  const name = parseName(words.value)
  return name === undefined ? undefined : words.means(name)
}
