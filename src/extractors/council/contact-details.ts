import type { View } from '../../text/view.ts'

const phone = /(?:\b(?:tel(?:ephone)?(?:\s+(?:no|number))?|phone|direct\s+(?:line|dial)|mobile|t)\b[\s.:]*)?(?<number>(?:\(?0\d{2,5}\)?|\+44)[ \d-]{5,12}\d)(?!\d)/i
const mail = /(?:\be-?mail(?:\s+address)?[\s:]+)?(?<![\w.+'-])(?<address>\w[\w.+'-]{0,80}@[\w-]+(?:\.[\w-]+)+)/i
const detailLine = /^(?:\u2022\s*)?(?:(?:officer\s+)?name\b|service\b|directorate\b|department\b|position\b|post\b|job\s+title\b|tel|phone|mobile|direct\s+(?:dial|line)|e-?mail|ext\b|[TE]\s*:|0\d{2}|\+44|\w[\w.+'-]{0,80}@)/i
/** How many lines below a name may tell how to reach that person. */
const reach = 8

export interface Details {
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
  for (const block of view.after(words).blocks().slice(0, reach)) {
    if (!detailLine.test(block.body.folded)) break
    whole = whole.to(block)
  }
  return whole
}
