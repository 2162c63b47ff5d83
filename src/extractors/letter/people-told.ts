import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { honorific } from '../../vocabulary/honorifics.ts'
import { nameWords } from '../../vocabulary/names.ts'
import { type PersonDraft, officeLine, personLine } from '../people/person-line.ts'
import { namedPerson } from '../council/people/named-person.ts'
import { honouredSurname, personName } from '../people/person-name.ts'

const named = String.raw`(?=(?:${honorific} )?${nameWords}(?:[,;]| and | \(|$))`
/** "to A, to B and to the C": where the next of those who are told begins. */
const parting = new RegExp(anyOf(
  String.raw`;(?: and)?[ \n]`, String.raw`(?<=\)),?(?: and)?[ \n]`,
  String.raw`(?:,? and|,)[ \n](?=the |to )`, String.raw`(?:,? and|,)[ \n]${named}`, String.raw`(?:,? and|,)[ \n](?=${honorific} )`,
), 'u')
/** Where the one before a parting begins. */
const opening = /(?:^|[,;]?[ \n]and[ \n]|[,;][ \n])(?:to[ \n])?/
const lead = /^(?:to[ \n])?(?:(?:the|your|our) )?/i
/** "to your Chief Executive, Ann Marsh" */
const whose = /^(?:to[ \n])?(?:your|our) /i
const officeOfYours = /(?:^|\band |[,;] to )(?:to )?(?:your|our) [^,;]+$/i
/** "NAME (office) and NAME (office)" */
const several = /\([^()]+\),? ?(?:and )?\p{Lu}[^()]+\(/u

/** The people of a sentence: "Ann Marsh, Chief Executive, to Mrs Hale and to the chair of the board". */
export function peopleTold(list: View): PersonDraft[] {
  const cuts = list.findAll(parting).map(({ whole }) => whole).filter((cut) => begins(list.after(cut), list.before(cut), cut))
  return list.split(cuts).flatMap((piece) => {
    const words = piece.without(lead).trim()
    return personLine(words) ?? surnameOnly(words) ?? (piece.has(whose) ? namedPerson(words) : undefined) ?? officeLine(words) ?? []
  })
}

/** The same, where several have their offices in brackets. */
export function peopleInBrackets(list: View): PersonDraft[] | undefined {
  return list.has(several) ? peopleTold(list) : undefined
}

/** What stands behind a comma may be the office of the one before it: "Ann Marsh, Chief Executive". */
function begins(rest: View, before: View, cut: View): boolean {
  if (cut.folded.startsWith(';') || before.folded.endsWith(')') || rest.has(/^(?:the|to)[ \n]/)) return true
  const open = before.findAll(opening).at(-1)?.whole
  if (before.has(officeOfYours)) return false
  const isParted = cut.folded.startsWith(',') || isName(open ? before.after(open) : before)
  return isParted && isName(rest.find(/^[^,;]+?(?= and | \(|[,;]|$)/)?.whole)
}

function isName(words: View | undefined): boolean {
  return words !== undefined && (personName(words) ?? honouredSurname(words)) !== undefined
}

function surnameOnly(piece: View): PersonDraft | undefined {
  const name = honouredSurname(piece)
  return name && { name, role: null, organisation: null }
}
