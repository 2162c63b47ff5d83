import { anyOf } from '../text/any-of.ts'
import { parseAuthority } from '../vocabulary/authority-names.ts'
import { mayName, particles } from '../vocabulary/names.ts'
import { isAmbiguous } from './ambiguous.ts'
import { type Token, isCapital } from './tokens.ts'

/** One capital word straight behind these is a name, whatever else it means: "Mr Street", "Mrs June". */
const plainTitles = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'doctor', 'messrs', 'pc', 'hhj', 'hon', 'honourable']
/** No body is called after a person with these. */
const members = ['councillor', 'councillors', 'cllr', 'cllrs', 'ald', 'alderman']
/** Several names stand behind these. */
const plurals = ['councillors', 'cllrs', 'messrs']
const titles = new Set([
  ...plainTitles, ...members, 'prof', 'professor', 'sir', 'dame', 'lady', 'lord', 'baroness', 'rev', 'reverend', 'rt', 'dci', 'dear',
])
const anyTitle = new RegExp(String.raw`\b${anyOf(...titles)}\b`, 'i')
/** What may stand between a title and a name: "Lord Mayor Alan Brown", "Mrs Justice Brown". */
const between = ['mayor', 'mayoress', 'provost', 'justice']
/** What stands behind a title and is no name: "Lord Lieutenant", "Dear Colleague". */
const offices = [
  'Mayor', 'Mayoress', 'Lieutenant', 'Chancellor', 'Chief', 'Justice', 'President', 'Provost', 'Madam', 'Colleagues?', 'Parents?', 'Carers?',
  'Headteacher', 'Head', 'Teacher', 'Secretary', 'Minister', 'Leaders?', 'Clerk', 'Members?', 'Governors?', 'Officers?', 'Managers', 'Others', 'Staff',
  'Partners', 'Solicitor', 'Treasurer', 'All', 'Both', 'And', 'Or',
]
const office = new RegExp(`^${anyOf(...offices)}$`, 'i')
/** Last words of the name of a body that is called after a person: "Lady Margaret School". */
const bodies = [
  'School', 'Academy', 'College', 'University', 'Nursery', 'Hospital', 'Surgery', 'Clinic', 'Centre', 'Inquiry', 'Institute', 'Foundation', 'Trust',
  'Intelligence', 'Charity', 'Fund', 'Award', 'Library', 'Road', 'Avenue', 'Primary', 'Secondary', 'Grammar', 'High', 'Infant', 'Limited', 'Ltd',
]
const body = new RegExp(`^${anyOf(...bodies)}$`)
/** Words that are a person's only as a surname. */
const months = ['april', 'june', 'august']
const betweenNames = /^(?:\.? |[.\-'\u2019])$/
const longest = 4

/** A name by the places of its first token and of the one behind its last. */
export interface TitledName {
  readonly first: number
  readonly end: number
}

/** The names behind titles in a text, each once and in their order. */
export function titledNames(text: string, tokens: readonly Token[]): TitledName[] {
  if (!hasTitle(text)) return []
  const behind = new Behind(text, tokens)
  const found: TitledName[] = []
  for (let at = 0; at < tokens.length;) {
    const first = behind.titlesEnd(at)
    const names = first > at ? behind.namesAt(first) : []
    found.push(...names)
    at = names.at(-1)?.end ?? Math.max(first, at + 1)
  }
  return found
}

/** Whether a text has any title, which most have not. */
export function hasTitle(text: string): boolean {
  return anyTitle.test(text)
}

/** What stands behind the titles of a text. */
class Behind {
  constructor(private readonly text: string, private readonly tokens: readonly Token[]) {}

  /** Where the titles end that begin here, with what stands between them and a name. */
  titlesEnd(at: number): number {
    let end = at
    while (isTitle(this.tokens[end]) || (end > at && between.includes(this.key(end)))) end++
    return end
  }

  /** "Adamson, Bickerstaff and Whitlock" */
  namesAt(first: number): TitledName[] {
    const title = this.key(first - 1)
    const isPlain = plainTitles.includes(title) || between.includes(title)
    const one = /^\.?\s+$/.test(this.gap(first)) ? this.nameAt(first, title, isPlain) : undefined
    const names = one ? [one] : []
    for (let last = one; last; last = this.nextName(last, title)) if (last !== one) names.push(last)
    return names
  }

  private nameAt(first: number, title: string, isPlain: boolean): TitledName | undefined {
    let end = isPlain && this.isSurname(first) ? first + 1 : first
    while (end - first < longest && (end === first || betweenNames.test(this.gap(end))) && this.isPart(end)) end++
    return end > first && !this.isBody(first, end, title) ? { first, end } : undefined
  }

  /** The name behind a comma or "and". */
  private nextName({ end }: TitledName, title: string): TitledName | undefined {
    const isComma = /^, ?$/.test(this.gap(end)) || (title !== 'dear' && /^,\s{1,2}$/.test(this.gap(end)))
    const isAnd = this.key(end) === 'and' && /^,?\s+$/.test(this.gap(end)) && /^\s+$/.test(this.gap(end + 1))
    const first = isAnd ? end + 1 : end
    if ((!isComma && !isAnd) || isTitle(this.tokens[first])) return undefined
    const name = this.nameAt(first, title, false)
    return name && this.isListed(name, isAnd || plurals.includes(title)) ? name : undefined
  }

  /** Whether it is a name of a list, as none is in "Dear Ann, Thank you", "Mr Brown and I", "Mrs Brown, NHS Kent". */
  private isListed({ first, end }: TitledName, isSure: boolean): boolean {
    const words = this.words(first, end)
    const { printed } = this.tokens[first] as Token
    if (parseAuthority(words) || (end - first === 1 && printed.length === 1)) return false
    if (/^\p{Lu}{2,}$/u.test(printed) && printed.length <= 5 && /\p{Ll}/u.test(this.text)) return false
    const next = this.tokens[end]
    return isSure || !isAmbiguous(this.key(first)) || !next || next.key === 'and' || isCapital(next) || !/^\s+$/.test(this.gap(end))
  }

  private isSurname(at: number): boolean {
    const token = this.tokens[at]
    return token !== undefined && isCapital(token) && !['and', 'or'].includes(token.key)
  }

  /** A word with a capital, or a few small words of a name before one: "van der Meer". */
  private isPart(at: number): boolean {
    let from = at
    while (from < at + longest - 1 && particles.includes(this.key(from))) from++
    const token = this.tokens[from]
    if (!token || !isCapital(token) || office.test(token.printed) || body.test(token.printed)) return false
    return mayName(token.printed) || (months.includes(token.key) && !/^\s*\d/.test(this.text.slice(token.to, token.to + 3)))
  }

  /** "Dear Barnsley Safeguarding Board", "Dear Kent", "Sir Robert Francis Inquiry" */
  private isBody(first: number, end: number, title: string): boolean {
    const next = this.tokens[end]
    const isDear = title === 'dear'
    if (isDear && parseAuthority(this.words(first, end))) return true
    if (!next || !isCapital(next) || this.gap(end) !== ' ') return false
    return isDear ? !mayName(next.printed) || body.test(next.printed) : !members.includes(title) && body.test(next.printed)
  }

  private words(first: number, end: number): string {
    return this.text.slice(this.tokens[first]?.from, this.tokens[end - 1]?.to)
  }

  private key(at: number): string {
    return this.tokens[at]?.key ?? ''
  }

  private gap(at: number): string {
    return this.text.slice(this.tokens[at - 1]?.to, this.tokens[at]?.from)
  }
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titles.has(token.key) && isCapital(token)
}
