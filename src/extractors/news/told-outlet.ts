import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'

/** What only a paper says of itself, or its readers of it. */
const talks = anyOf('told', 'spoke to', 'speaking to', 'seen by', 'obtained by', 'shared with', 'contacted', 'approached by')
const credit = String.raw`(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Cc]redit|[Ss]ource)s? ?: `
const issue = "(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|[Ww]eek)'s "
const own = anyOf(`${talks} `, credit, issue, '[Mm]ore from ', '[Ff]ollow ', '[Ss]ubscribe to ', '[Rr]eaders of ')
const sign = new RegExp(anyOf(talks, credit, issue, '[Mm]ore from'))
const least = 2

/** Source of a pattern for such words before a name. */
export function toldBefore(name: string): RegExp {
  return new RegExp(String.raw`\b${own}(?:the )?${name}\b(?!'?s? [A-Z])`)
}

/** The paper to which people talk, which credits pictures to itself and leads to its own pages: a name that stands so twice, or alone. */
export function toldOutlet(view: View, pattern: RegExp): View | undefined {
  const names = view.has(sign) ? view.findAll(pattern).flatMap(({ groups: { name } }) => name ?? []) : []
  const isOne = (name: View): boolean => names.every((other) => other.folded === name.folded)
  const isTwice = (name: View): boolean => names.filter((other) => other.folded === name.folded).length >= least
  return names.find(isTwice) ?? names.find(isOne)
}
