import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { copyMark } from '../../letter/copy-list.ts'
import type { PersonDraft } from '../../people/person-line.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { namedPerson } from './named-person.ts'

/** The head of a form's part for those who sign, with what its columns hold behind it. */
const by = String.raw`${anyOf('approved', 'signed', 'agreed', 'authori[sz]ed', 'cleared')}(?: off)? by`
/** "[signed]" stands for a signature that a copy does not show. */
const inPlace = String.raw`(?:[[(]signed[\])])?`
const signs = anyOf('signatures?', 'signator(?:y|ies)', 'signed', by)
const head = new RegExp(String.raw`^${signs}[ :._\u2026]*${inPlace}(?:[ \t]date.*|\t.*)?$`, 'im')
/** How many lines below it may hold a signer. */
const reach = 5
const longestLine = 160

/** Who signed a paper's form: a name with its office in a row, or on two lines, below "Signatures" and "Approved by:". */
export function formSigners(view: View): PersonDraft[] {
  const found = view.find(head)?.whole
  if (!found) return []
  const below = view.after(found)
  const copies = below.find(copyMark)?.whole
  const lines = (copies ? below.before(copies) : below).blocks().slice(0, reach).filter(({ value }) => value.length < longestLine)
  const whole = lines.flatMap(signerInRow)
  return whole.length ? whole : lines.flatMap((line, at) => signerBeside(line, [lines[at + 1], lines[at - 1]])).slice(0, 1)
}

/** "Chief Officer / NAME, Strategic Director / 19 June 2014" */
function signerInRow(line: BlockView): PersonDraft[] {
  const cells = line.cells()
  return (cells.length ? cells : [line]).flatMap((cell) => namedPerson(cell) ?? []).filter(({ name, role }) => name && role)
}

/** What a form asks for beside the name: "Position: …". */
const asked = /^(?:position|post|(?:job )?title|role|designation|office) ?: ?/i

/** A name with its office on the line below it or above. */
function signerBeside(line: BlockView, others: readonly (BlockView | undefined)[]): PersonDraft[] {
  const person = isOfficeLine(line) ? undefined : namedPerson(line)
  const office = others.flatMap((other) => other?.without(asked) ?? []).find(isOfficeLine)
  return person?.name && !person.role && office ? [{ ...person, role: office.words() }] : []
}
