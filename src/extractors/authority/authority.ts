import type { Draft } from '../../record/draft.ts'
import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { byView } from '../../text/by-view.ts'
import { fits } from '../../text/search.ts'
import type { View } from '../../text/view.ts'
import { type Authority, authorities } from '../../vocabulary/authorities.ts'
import { authorityName, parseAuthority } from '../../vocabulary/authority-names.ts'
import { inspectorateAddress } from '../../vocabulary/inspectorates.ts'

type AuthorityValue = RecordBody['authority']

interface NamedAuthority {
  readonly authority: Authority
  /** The words as printed, "London Borough of" and "Council" with them. */
  readonly at: View
}

/** A title's line may end within an authority's name. */
const blank = '[ \\n]'
const spaced = (words: string): string => words.replaceAll(' ', blank)
const boroughOf = '(?:London|Royal|Metropolitan) Borough(?: Council)? of'
const style = spaced(`(?:${anyOf(boroughOf, 'City of', 'County of', 'Council of the', 'Borough of')} )?`)
const sorts = anyOf('Royal', 'London', 'Metropolitan', 'County', 'City', 'District', 'Borough', 'Unitary', 'Council', 'local authority')
const council = spaced(String.raw`(?: (?:City|County) of\b)?(?: ${sorts}\b)*`)
/** "Derby and Derbyshire Integrated Care Board" */
const ofHealth = String.raw` and (?:[A-Z]\w+ ){1,4}(?:Integrated Care|ICB|Clinical Commissioning|CCG)\b`
const papers = ['News', 'Star', 'Echo', 'Live', 'Chronicle', 'Mercury', 'Herald', 'Gazette', 'Telegraph', 'Argus', 'Advertiser', 'Courier', 'Examiner']
const otherWords = anyOf(...papers, 'Road', 'Street', 'House', 'Avenue', 'Lane', 'Evening', 'Daily', 'Constabulary', 'Police')
/** A club of a county's name plays for its town: "Derby County". */
const club = '(?<=\\b(?:Derby|Stockport)) County(?! (?:Council|Borough))'
/** Beside a longer name it is another place, or a paper: "Newcastle-under-Lyme", "Bolton Road", "Manchester Evening News". */
const otherPlace = spaced(String.raw`(?!${ofHealth}|-under-| under Lyme| ${otherWords}\b|${club})`)
/** A broadcaster's name for the region of its pages: "BBC NEWS DEVON". */
const ofPages = anyOf('(?:BBC|ITV) (?:News|Radio),? ', String.raw`Local News \| `, 'From the section ', String.raw`Regions \| `)
const broadcaster = spaced(String.raw`(?<!\b${ofPages})`)
/** A county meets in a town: "County Hall, Kingston upon Thames". */
const town = spaced('(?<!\\bCounty Hall,? )')
/** "South Devon" is no county. */
const partOf = spaced('(?<!\\b(?:North|South|East|West|Mid) )')
const otherBefore = String.raw`${broadcaster}${town}${partOf}(?<!\bCity${blank}and${blank})(?<!\bGreater${blank})`
const place = String.raw`${otherBefore}(?<name>${authorityName})\b${otherPlace}`
const printed = new RegExp(String.raw`(?<![\w-])${style}${place}${council}`, 'i')

const asCouncil = new RegExp(spaced(String.raw`\b(?:council|borough|local authority|city of|county of)\b`), 'i')

/** The authorities named in a view, in order. */
export const authoritiesIn = byView((view): readonly NamedAuthority[] =>
  view.findAll(printed).flatMap(({ whole, groups: { name } }) => {
    const authority = name && isName(name) ? parseAuthority(name.folded) : undefined
    return authority && !isOfInspectorate(whole) && !(authority.abolished && isFormer(whole)) ? [{ authority, at: whole }] : []
  }))

const taken = anyOf('inherited', 'took over', 'taken over', 'transferred', 'handed over', 'taken on', 'took on', 'inheriting')
const gone = anyOf(String.raw`${taken}\b[^.\n]{0,40}? from`, 'former', 'predecessor(?: council| authority)?,?', 'abolished', 'old', 'replaced', 'succeeded')
const former = new RegExp(String.raw`\b${gone}(?: the)? ?$`, 'i')
const formerReach = 60

/** An abolished council to which a paper of its heir looks back: "the plan inherited from …". */
export function isFormer(name: View): boolean {
  return fits(former, name.at({ start: Math.max(0, name.start - formerReach), end: name.start }).folded)
}

/** How far around a town the street above it and the postcode below it may stand, in UTF-16 code units. */
const addressReach = 30

/** The town of an inspectorate's own office: "Store Street / Manchester / M1 2WD". */
function isOfInspectorate(name: View): boolean {
  if (name.has(asCouncil)) return false
  const around = name.at({ start: Math.max(0, name.start - addressReach), end: Math.min(name.end + addressReach, name.doc.text.length) })
  return around.has(inspectorateAddress)
}

/** The first authority named in a view, or the one whose longer name holds that name and is the document's own. */
export const authorityIn = defineExtractor<AuthorityValue>('authority', (view, part) => {
  const found = authoritiesIn(view)[0]
  return found && toDraft(inFull(found, part.view) ?? found)
})

const holds = (long: Authority, short: Authority): boolean => long !== short && ` ${long.name} `.includes(` ${short.name} `)

/**
 * "Northamptonshire" in a headline above a text about West Northamptonshire: the longer name, where it is printed as a council's and as
 * often, and the shorter one is never a council that there still is.
 */
function inFull({ authority }: NamedAuthority, view: View): NamedAuthority | undefined {
  const longer = authorities.filter((one) => holds(one, authority))
  if (!longer.some(({ name }) => view.folded.includes(name))) return undefined
  const all = authoritiesIn(view)
  const short = all.filter((named) => named.authority === authority)
  if (!authority.abolished && short.some(({ at }) => at.has(asCouncil))) return undefined
  const counts = longer.map((one) => all.filter((named) => named.authority === one)).sort((a, b) => b.length - a.length)
  const most = counts[0] ?? []
  const isOwn = most.length >= short.length && (counts[1]?.length ?? 0) < most.length && most.some(({ at }) => at.has(asCouncil))
  return isOwn ? most[0] : undefined
}

/** So many authorities side by side are a list, in which none is singled out by being called a city. */
const crowd = 4

/**
 * The first council named as such, not merely its area: for documents that may be about anything. Of a list of authorities, one that is
 * named more than once.
 */
export const councilIn = defineExtractor<AuthorityValue>('council', (view) => {
  const all = authoritiesIn(view)
  const isList = new Set(all.map(({ authority }) => authority)).size >= crowd
  const isSingled = ({ authority }: NamedAuthority): boolean => !isList || all.filter((other) => other.authority === authority).length > 1
  const found = all.find((named) => named.at.has(asCouncil) && isSingled(named))
  return found && toDraft(found)
})

/** The authority that a view names most often; of two, the earlier. */
export function mostNamed(view: View): NamedAuthority | undefined {
  const counts = new Map<Authority, { count: number; first: NamedAuthority }>()
  for (const found of authoritiesIn(view)) {
    const entry = counts.get(found.authority) ?? { count: 0, first: found }
    counts.set(found.authority, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.first
}

export const mostNamedAuthority = defineExtractor<AuthorityValue>('most-named-authority', (view) => {
  const found = mostNamed(view)
  return found && toDraft(found)
})

function toDraft({ authority, at }: NamedAuthority): Draft<AuthorityValue> {
  return at.means({ name: authority.name, code: authority.code, urn: authority.urn, printed: at.value })
}

/** A name begins with a capital: "reading" and "bury" are words. */
function isName(name: View): boolean {
  return /^[A-Z]/.test(name.folded)
}
