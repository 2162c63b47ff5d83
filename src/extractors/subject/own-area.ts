import { anyOf } from '../../text/any-of.ts'
import { factOf } from '../../rules/fact.ts'
import type { View } from '../../text/view.ts'
import type { Part } from '../../rules/part.ts'
import { authoritiesIn, mostNamed } from '../authority/authority.ts'

/** Where a paper names whom it is about, if anywhere. */
const opening = 600

/** The authority that a part names most often, and the one that it names first. */
const ownAuthorities = factOf((part) => [mostNamed(part.view)?.authority, authoritiesIn(part.view.slice(0, opening))[0]?.authority])

/**
 * Whether a sentence tells of another council's services: it names councils, none of them abolished, and not the one that its paper names
 * most.
 */
export function isElsewhere(sentence: View, part: Part): boolean {
  const about = authoritiesIn(sentence).filter(({ at, authority }) => authority.abolished === undefined && !isWithin(sentence, at))
  const named = about.map(({ authority }) => authority)
  const own = ownAuthorities(part).filter((one) => one !== undefined)
  return named.length > 0 && own.length > 0 && !own.some((one) => named.includes(one))
}

const aside = /, (?:which|who|whose) [^,;]{1,120},/i

/** "the partnership with Leeds": whoever helps is not whom the sentence is about. */
const help = anyOf('partner(?:ship|s|ed)?', 'work(?:s|ed|ing)?', 'help', 'support', 'advice', 'colleagues', 'staff')
const helps = new RegExp(String.raw`\b${help} (?:with|from|by) (?:the )?$`, 'i')

/** "support from Hampshire, which was rated good" tells of the helper. */
const clause = String.raw`(?:which|who|that|an? (?:council|authority))\b[^,.;]{0,30} `
const graded = anyOf('rated', 'judged', 'graded', 'outstanding', 'good', 'inadequate')
const isTold = new RegExp(String.raw`^(?: council)?,? (?:${clause})?${graded}\b`, 'i')

/** "Westminster, which shares a director with us, was inspected": whom a clause between commas names the sentence is not about. */
function isWithin(sentence: View, name: View): boolean {
  const isHelper = sentence.before(name).has(helps) && !sentence.after(name).has(isTold)
  return isHelper || sentence.findAll(aside).some(({ whole }) => whole.contains(name))
}
