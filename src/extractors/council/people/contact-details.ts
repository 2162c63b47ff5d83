import type { BlockView, View } from '../../../text/view.ts'
import { isOffice } from '../../../vocabulary/offices.ts'
import { namedPerson } from './named-person.ts'

const phone = /(?:\b(?:tel(?:ephone)?(?:\s+(?:no|number))?|phone|direct\s+(?:line|dial)|mobile|t)\b[\s.:]*)?(?<number>(?:\(?0\d{2,5}\)?|\+44)[ \d-]{5,12}\d|(?:\bext(?:ension|n)?\.?|\bx)\s?\d{3,6})(?!\d)/i
const mail = /(?:\be-?mail(?:\s+address)?[\s:]+)?(?<![\w.+'-])(?<address>\w[\w.+'-]{0,80}@[\w-]+(?:\.[\w-]+)+)/i
const detailLine = /^(?:\u2022\s*)?(?:(?:officer\s+)?name\b|service\b|directorate\b|department\b|position\b|post\b|job\s+title\b|tel|phone|mobile|direct\s+(?:dial|line)|e-?mail|ext\b|[TE]\s*:|0\d{2}|\+44|\w[\w.+'-]{0,80}@)/i
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
    if (!isDetailLine(block) && !leads) break
    whole = whole.to(block)
  }
  return whole
}

function isDetailLine(block: BlockView): boolean {
  return detailLine.test(block.body.folded)
}

/** "NAME, Director of Children's Services" on a line of its own. */
export function isPersonLine(line: View): boolean {
  const person = line.value.length < longestLine ? namedPerson(line) : undefined
  return Boolean(person?.name && person.role)
}

/** An office on a line of its own, below the name of its holder. */
export function isOfficeLine(line: View): boolean {
  return line.value.length < longestLine && isOffice(line.folded) && !/:/.test(line.folded)
}
