import { anyOf } from '../text/any-of.ts'
import { mayName, particles } from '../vocabulary/names.ts'
import { type Token, isCapital } from './tokens.ts'

const titles = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'prof', 'professor', 'sir', 'dame', 'lady', 'lord', 'baroness', 'rev', 'reverend',
  'councillor', 'councillors', 'cllr', 'cllrs', 'ald', 'alderman', 'dear',
])
const anyTitle = new RegExp(String.raw`\b${anyOf(...titles)}\b`, 'i')
/** What stands behind a title and is no name: "Lord Mayor", "Dear Colleague", "Dr Smith School". */
const offices = [
  'Mayor', 'Mayoress', 'Lieutenant', 'Chancellor', 'Chief', 'Justice', 'President', 'Provost', 'Madam', 'Colleagues?', 'Parents?', 'Carers?',
  'Headteacher', 'Secretary', 'Minister', 'All', 'Both', 'School', 'Academy', 'Street', 'Hospital', 'And', 'Or',
]
const office = new RegExp(`^${anyOf(...offices)}$`, 'i')
const betweenNames = /^(?:\.? |[.\-'\u2019])$/
const longest = 4

/** A name by the places of its first token and of the one behind its last. */
interface TitledName {
  readonly first: number
  readonly end: number
}

/** The name behind the title that stands here. */
export function titledName(text: string, tokens: readonly Token[], at: number): TitledName | undefined {
  let first = at
  while (isTitle(tokens[first])) first++
  if (first === at || !/^\.?\s+$/.test(gap(text, tokens, first))) return undefined
  let end = first
  while (end - first < longest && (end === first || betweenNames.test(gap(text, tokens, end))) && isNamePart(tokens, end)) end++
  return end > first && !isBody(text, tokens, first, end) ? { first, end } : undefined
}

/** "Dear Barnsley Safeguarding Board" */
function isBody(text: string, tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]
  return tokens[first - 1]?.key === 'dear' && next !== undefined && gap(text, tokens, end) === ' ' && isCapital(next) && !mayName(next.printed)
}

/** Whether a text has any title, which most have not. */
export function hasTitle(text: string): boolean {
  return anyTitle.test(text)
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.key) && isCapital(token)
}

/** A word with a capital, or a small word of a name before one: "van der Meer". */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || office.test(token.printed)) return false
  if (particles.includes(token.key)) return isNamePart(tokens, at + 1)
  return isCapital(token) && mayName(token.printed)
}

function gap(text: string, tokens: readonly Token[], at: number): string {
  return text.slice(tokens[at - 1]?.to, tokens[at]?.from)
}
