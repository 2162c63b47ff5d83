import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { aboveMenu, firstCell } from './masthead-line.ts'
import { toldBefore, toldOutlet } from './told-outlet.ts'

/** Names of the trade and national press; a local paper is told by the last word of its name. */
const nationals = [
  'Children (?:&|and) Young People Now', 'CYP Now', 'Care Desk', 'ITV', 'Community Care', 'BBC(?: News)?', 'The Guardian', 'LocalGov',
  'Local Government Chronicle', 'LGC',
  'The MJ', 'Schools Week', 'Tes', 'Public Finance', 'ITV News', 'Sky News', 'The Independent', 'Evening Standard', 'The Telegraph',
  'The Times',
  'Daily Mail', 'Nursery World', "Children's Services Weekly", 'Public Sector Executive',
]
/** Alone, or in a short line that is no sentence: the press reports what others report. */
const known = new RegExp(String.raw`^[^.\n]{0,40}\b(?<name>${anyOf(...nationals)})\b[^.\n]{0,40}$`, 'm')
/** Source of a pattern for the last word of a paper's name. */
export const kind = anyOf(
  'Mail', 'Post', 'Echo', 'Gazette', 'Chronicle', 'Herald', 'Times', 'News', 'Mercury', 'Telegraph', 'Argus', 'Star', 'Live',
  'Standard', 'Guardian',
  'Express', 'Advertiser', 'Journal', 'Observer', 'Press', 'Examiner', 'Recorder', 'Citizen', 'Courier', 'Today', 'Reporter', 'Bugle',
  'Sentinel',
  'Independent', 'Messenger', 'Leader', 'Visitor', 'Review', 'Bulletin', 'Tribune', 'Dispatch', 'Record', 'Comet', 'Courant', 'World',
  'Online',
  'Weekly', 'Radio', 'FM', 'Beacon', 'Visiter', 'Voice', 'Packet', 'Reflector', 'Informer', 'Enquirer', 'Mirror', 'Monitor', 'Pioneer',
  'Intelligencer', 'Ledger', 'Sun', 'Wire', 'Advocate', 'Extra', 'Daily', 'Banner', 'Lantern', 'Gazetteer', 'Local', 'Globe', 'Spectator', 'Register', 'Trader', 'Insider', 'Clarion', 'TV', 'Shopper', 'Digest', 'Magazine', 'Chad',
)
const name = String.raw`(?<name>(?!By[A-Z])(?:The )?(?:[A-Z][\w'-]+ (?:(?:and|&|of|in|on) )?){1,4}${kind})`
/** What a publisher is called, who is not the paper. */
const firms = anyOf('Ltd', 'Limited', 'plc', 'PLC', 'Group', 'Publish', 'Media', 'Holdings')
const company = String.raw`(?!(?: [A-Z][\w'-]+){0,3},? ${firms})`
const rights = String.raw`(?:©|\(c\)|copyright) ?(?:\d{4}(?:-\d{4})? ?)?(?:of )?`
const appeared = 'this (?:article|story) (?:first )?appeared in'
const signUp = 'sign up (?:to|for)(?: our)?(?: (?:free|daily|weekly))*'
const notified = 'stay up to date with notifications from'
const invites = anyOf('read more (?:from|at)', 'welcome to', 'subscribe to', 'follow', 'you are viewing content from', signUp, 'source:', appeared, notified)
const howTo = String.raw`how to (?:subscribe|contact|advertise|buy|complain)\b`
/** Mastheads and footers: the name alone, before a menu, behind the copyright mark, as the subject of its imprint. */
const places: readonly RegExp[] = [
  new RegExp(`^${name}$`, 'm'),
  new RegExp(String.raw`^${name} ?[\u00B7|\u2022>/-]`, 'm'),
  new RegExp(String.raw`${rights}${name}\b${company}`, 'i'),
  new RegExp(String.raw`\b${name} (?:provides|brings you|is (?:published|owned|part|printed|a (?:member|trading)))\b`),
  new RegExp(String.raw`^${name} welcomes (?:your|readers'|comments|letters)`, 'm'),
  new RegExp(String.raw`^${name}: (?=[A-Z]|${howTo}|subscri)`, 'm'),
  new RegExp(String.raw`^${invites} (?:the )?${name}\b`, 'im'),
  new RegExp(String.raw`^[Bb]y [A-Z][\w'-]+(?: [A-Z][\w'-]+){1,2}, ${name}$`, 'm'),
  new RegExp(String.raw`\b(?:[Ss]ubscription to|visiting|readers? of|team at) (?:the )?${name}\b`),
  new RegExp(String.raw`\b(?:the )?${name} is more reliant than ever\b`),
  new RegExp(String.raw`^Published by ${name} (?:at|on)\b`, 'm'),
  new RegExp(String.raw`^Share your (?:opinions|views|thoughts) (?:on|with) (?:the )?${name}$`, 'm'),
]

const told = toldBefore(name)
/** "has told LGC that": the trade press, too, to which people talk. */
const trade = anyOf('LGC', 'Public Finance', 'CYP Now', 'Community Care', 'The MJ', 'Schools Week', 'LocalGov')
const toldTrade = new RegExp(String.raw`\btold (?<name>${trade})\b`)

/** A paper known by its initials or its desk too is called by its name in full where it prints that. */
const inFull = /\bChildren (?:&|and) Young People Now\b|\bCare Appointments\b/
/** A broadcaster's imprint, and what it asks its readers. */
const ofBroadcaster = String.raw`(?:©|[Cc]opyright)(?: Copyright)? (?<name>ITV|BBC|Sky)\b`
const ofBbc = String.raw`^(?:The|Follow) (?<bbc>BBC) ${anyOf('is not responsible', String.raw`[A-Z]\w+ on\b`)}`
const sounds = String.raw`\bon (?<sounds>BBC) Sounds\b`
const imprint = new RegExp(anyOf(ofBroadcaster, ofBbc, sounds), 'm')
/** A paper called by one word, which means something else anywhere but on top. */
const oneWord = /^(?:Independent|Guardian|Telegraph|Metro|Mirror|Express)$/m
const mastheadReach = 300
/** A broadcaster's own service: "BBC Regional News". */
const ofStation = /^(?:BBC|ITV|Sky) .*[a-z]/
/** A station's name without what it broadcasts. */
const station = /^.*\b(?:FM|Radio)(?= News$)/

/** "Free Radio Fenshire", on top of its page. */
const radio = /^(?!BBC )(?:[A-Z][\w']+ ){0,2}Radio(?: [A-Z][\w']+){1,3}$/

/** Heads of a site's lists. */
const lists = anyOf('latest', 'breaking', 'more', 'other', 'all', 'related', 'local news', 'council news', 'categories')
const doing = ['listen', 'watch', 'read', 'play', 'search', 'sign', 'get', 'on air', 'uk', 'world', 'home', 'sport', 'your', 'business', 'breaking']
const menu = new RegExp(String.raw`^${anyOf(lists, 'about', 'posted', 'filed', 'share', 'listed', ...doing)}\b`, 'i')
/** The name alone in one of a page's first lines; a paper may print it in capitals. */
const firstLines = 4
const mastheadLine = new RegExp(`^${name}(?: (?:and|&) ${kind})?$`)
const shouted = new RegExp(`^(?:[A-Z'-]+ (?:(?:AND|&|OF) )?){1,4}${kind.toUpperCase()}(?: (?:AND|&) ${kind.toUpperCase()})?$`)

/** "Care Matters welcomes your comments.": a site says it of itself, whatever it is called. */
const remarks = anyOf('comments', 'views', 'letters', 'feedback', 'contributions')
const welcoming = new RegExp(String.raw`^(?<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,3}) welcomes (?:your|readers'|all) ${remarks}\b`, 'm')

/** The paper or site that published a press report, read from its masthead or its footer. */
export const outlet = defineExtractor<string>('outlet', (view) => {
  const top = masthead(view)
  const itself = view.find(welcoming)?.groups.name ?? view.find(inFull)?.whole
  const national = itself ?? (top?.has(ofStation) ? undefined : view.find(known)?.groups.name ?? imprinted(view))
  const single = view.slice(0, mastheadReach).find(oneWord)?.whole
  const found = national ?? top ?? single ?? namedElsewhere(view)
  return (found?.find(station)?.whole ?? found)?.words()
})

/** Anywhere on the page where a paper prints its own name, failing that where people talk to it. */
function namedElsewhere(view: View): View | undefined {
  const printed = places.map((place) => view.find(place)?.groups.name).find(isName)
  return printed ?? [toldOutlet(view, told), view.find(toldTrade)?.groups.name].find(isName)
}

function masthead(view: View): View | undefined {
  const lines = view.blocks().slice(0, firstLines).map(({ body }) => firstCell(body))
  const first = lines.slice(0, 1).find((line) => line.has(radio))
  const known = first ?? lines.find((line) => (line.has(mastheadLine) || line.has(shouted)) && isName(line))
  const inMenu = known ?? cells(view).find((cell) => cell.has(mastheadLine) && isName(cell))
  return inMenu ?? lines.slice(0, 2).map((line) => againBelow(line, view)).find(isName) ?? [aboveMenu(view)].find(isName)
}

/** "News | Politics | Town Gazette" */
function cells(view: View): View[] {
  const line = view.blocks()[0]?.body
  const parted = line?.findAll(/ ?[|\t] ?/).map(({ whole }) => whole) ?? []
  return line && parted.length > 1 ? line.split(parted) : []
}

/** A first line of capitalised words is a paper's name where the page's foot prints it again as its own. */
const capitalised = /^(?:The )?[A-Z][\w'-]+(?: (?:(?:and|&|of|in|on) )?[A-Z][\w'-]+){1,4}$/
const asks = [
  'join', 'subscribe to', 'advertise (?:in|with|on)', 'team at', 'contact', '(?:more|news|stories) from', 'about', 'told', 'spoke to',
  'speaking to',
]
const says = anyOf('is', 'provides', 'brings', 'limited', 'ltd', 'plc', 'cic')
const own = [`${rights}@`, '^follow @', 'viewing content from @', `\\b${anyOf(...asks)} (?:the )?@`, `@,? ${says} ?`]

function againBelow(line: View | undefined, view: View): View | undefined {
  if (!line?.has(capitalised) || !isName(line)) return undefined
  const called = own.map((frame) => frame.replace('@', line.folded)).join('|')
  return view.after(line).has(new RegExp(called, 'im')) ? line : undefined
}

function imprinted(view: View): View | undefined {
  const { name, bbc, sounds } = view.find(imprint)?.groups ?? {}
  return name ?? bbc ?? sounds
}

/** What a journalist is, below a name. */
const job = /\b(?:Democracy|Education|Political|Crime|Senior|Chief|Health|Court|Community|News|Staff) Reporter$/

function isName(found: View | undefined): boolean {
  return found !== undefined && /^[A-Z]/.test(found.folded) && !found.has(menu) && !found.has(job)
}
