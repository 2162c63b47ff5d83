import { anyOf } from '../../../text/any-of.ts'
import type { BlockView, View } from '../../../text/view.ts'
import { isOfficeLine } from '../../people/office-line.ts'
import { namedPerson } from './named-person.ts'

/** How a number that is dialled begins: "01632", "(020", "+44". */
const dialled = String.raw`(?:\(?0\d{2,5}\)?|\+44)`
const line = anyOf('tel(?:ephone)?(?: (?:no|number))?', 'phone', 'direct (?:line|dial)', 'mobile', 't')
const extension = String.raw`(?:\bext(?:ension|n)?\.?|\bx) ?:? ?\d{3,6}(?: \d{3,4})?`
const number = anyOf(String.raw`${dialled}[ \d-]{5,12}\d`, extension)
const phone = new RegExp(String.raw`(?:\b${line}\b[ \t\n.:]*)?(?<number>${number})(?!\d)`, 'i')
const address = String.raw`\w[\w.+'-]{0,80}@`
const mail = new RegExp(String.raw`(?:\be-?mail(?: address)?[ \t\n:]+)?(?<![\w.+'-])(?<address>${address}[\w-]+(?:\.[\w-]+)+)`, 'i')
const labels = ['(?:officer )?name', 'service', 'directorate', 'department', 'position', 'post(?: title)?', 'job title', 'contact details', 'ext']
const ways = ['tel', 'phone', 'mobile', 'direct (?:dial|line)', 'e-?mail', '[TE] ?:', String.raw`\(?0\d{2}`, String.raw`\+44`, address]
const detailLine = new RegExp(String.raw`^(?:\u2022 ?)?${anyOf(String.raw`${anyOf(...labels)}\b`, ...ways)}`, 'i')
/** "Job title: Head of Service", below a name */
export const post = /^(?:\u2022 )?(?:position|post(?: title)?|job title) ?[:\t][ \t]?(?<role>[^\n]{3,120})/im
/** How many lines below a name may tell how to reach that person. */
const reach = 8
const longestLine = 120

interface Details {
  readonly phone: View | undefined
  readonly mail: View | undefined
  /** Where the first of them begins, its label with it. */
  readonly first: View | undefined
}

export function detailsIn(view: View): Details {
  const [number, address] = [view.find(phone), view.find(mail)]
  const first = [number?.whole, address?.whole].filter((found) => found !== undefined).sort((a, b) => a.start - b.start)[0]
  return { phone: number?.groups.number, mail: address?.groups.address, first }
}

/** The words with the lines below them that hold telephone, mail or post. */
export function withDetailsBelow(words: View, view: View): View {
  let whole = words
  const below = view.after(words).blocks().slice(0, reach)
  for (const [at, block] of below.entries()) {
    const next = below[at + 1]
    const leads = next !== undefined && isDetailLine(next) && (isPersonLine(block) || (at === 0 && isOfficeLine(block)))
    const isValue = at > 0 && below[at - 1]?.folded.endsWith(':')
    if (!isDetailLine(block) && !leads && !isValue) break
    whole = whole.to(block)
  }
  return whole
}

export function isDetailLine(block: BlockView): boolean {
  return block.body.has(detailLine)
}

/** "NAME, Director of Children's Services" on a line of its own. */
export function isPersonLine(line: View): boolean {
  const person = line.value.length < longestLine ? namedPerson(line) : undefined
  return Boolean(person?.name && person.role)
}

/** An author's extension alone is no address. */
export function isReached(words: View): boolean {
  const { phone, mail } = detailsIn(words)
  return mail !== undefined || /\d{7}/.test(phone?.folded.replace(/\D/g, '') ?? '')
}
