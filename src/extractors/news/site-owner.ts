import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { RecordBody } from '../../record/schema.ts'
import type { View } from '../../text/view.ts'
import { authorityName } from '../../vocabulary/authority-names.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { authorityIn } from '../authority/authority.ts'
import { areaBody } from '../general/headed-body.ts'
import { councilPattern } from '../council/front-sheet/council-name.ts'

const ofChildren = String.raw`${authorityName} Children(?:'s)? ${anyOf('Services', 'Trust', 'First')}`
const ofCity = `City of ${authorityName}(?= ?(?:\\||$))`
const name = new RegExp(`^${anyOf(councilPattern, areaBody, ofChildren, ofCity)}`, 'i')

/** How many of a page's first blocks may be its masthead, and how far from its end its foot begins, in UTF-16 code units. */
const firstBlocks = 6
const footReach = 1500

/** What stands before a name, and behind it; a name alone takes long enough to compile. */
interface Manner {
  readonly before: RegExp
  readonly behind: RegExp
}

const anything = /^/
const pages = anyOf('news', 'newsroom', 'home', 'media', 'press', 'latest', 'website')
/** "Town Council staff update: Ofsted" */
const bulletins = String.raw`(?:staff|partner|members?'?|media) (?:update|bulletin|briefing|news|newsletter)\b.{0,60}`
/** What may stand behind the name: "Town Council » News", where folding makes a quotation mark of the mark, "Town Council (staging)". */
const rest = [String.raw` ?\|.*`, ' " [^"]*', String.raw` \([a-z]+\).*`, String.raw` ?[->:] [^.]{0,40}\b${pages}\b.{0,40}`, ` ${bulletins}`]
const masthead: Manner = { before: /^/, behind: new RegExp(`^${anyOf(...rest)}?$`, 'i') }
/** What a service that sends bulletins for others prints above and below them. */
const sender: Manner = { before: /^/m, behind: /^ (?:sent this bulletin|bulletin header)\b/ }
const sent = anyOf(String.raw`(?:email|message) was sent\b.{0,60} on behalf of`, String.raw`service is provided\b.{0,40} by`)
const onBehalf: Manner = { before: new RegExp(String.raw`\bthis ${sent}:? `, 'i'), behind: anything }
const message: Manner = { before: /\bmessage from /i, behind: anything }
const rights: Manner = { before: /(?:\u00A9|\(c\)|copyright) ?(?:\d{4} ?)?/i, behind: anything }
/** "Town Council © 2018" */
const rightsBehind: Manner = { before: /^/m, behind: /^,? ?(?:\u00A9|\(c\))/i }
const producer: Manner = { before: /(?<=^(?:produced|issued|published) by:? (?:[^\n]{0,80}, )?)/im, behind: anything }
/** "Services rated good - Town Council" in a window's frame */
const frame: Manner = { before: / [-|\u2013\u2014] (?=[^\n|]{3,80}$)/m, behind: /^(?: (?:website|newsroom|news))?$/im }
const building = anyOf('House', 'Hall', 'Centre', 'Offices?', 'Buildings?', 'Street', 'Road', 'Square')
const address: Manner = {
  before: /^|(?<=\|) ?/m,
  behind: new RegExp(String.raw`^(?:,| [\u00B7|]) [^\n]{0,120}\b${anyOf(postcode, `(?:[A-Z]\\w+ ){1,3}${building}\\b`)}`),
}

/** The council, board or partnership that a page's first lines name alone. */
export const siteMasthead = defineExtractor<string>('site-masthead', (view) =>
  view.blocks().slice(0, firstBlocks).flatMap((block) => named(block.body.trim(), masthead) ?? named(block.body, sender) ?? [])[0]?.words())

/** The one whose site a page's window names behind the page's own title. */
export const siteFrame = defineExtractor<string>('site-frame', (view) => framed(view)?.words())

/** The authority whose site it is. */
export const siteAuthority = defineExtractor<RecordBody['authority']>('site-authority', (view, part) => {
  const owner = framed(view)
  return owner && authorityIn(owner, part)
})

function framed(view: View): View | undefined {
  return view.furniture().flatMap((line) => named(line.body, frame) ?? [])[0]
}

/** The one that a page's foot prints behind the copyright mark. */
export const siteRights = defineExtractor<string>('site-rights', (view) => {
  const foot = view.slice(Math.max(0, view.end - view.start - footReach))
  return foot.has(/\u00A9|\(c\)|copyright/i) ? (named(foot, rights) ?? named(foot, rightsBehind))?.words() : undefined
})

/** The one that a page's foot names: behind the copyright mark, as whose bulletin it is, as its producer, or above an address. */
export const siteFoot = defineExtractor<string>('site-foot', (view) => {
  const foot = view.slice(Math.max(0, view.end - view.start - footReach))
  return (firstNamed(foot, [rights, onBehalf, producer, address]) ?? named(view.slice(0, footReach), message))?.words()
})

/** By the first of these manners that names anybody: to look for names takes long. */
function firstNamed(view: View, manners: readonly Manner[]): View | undefined {
  for (const manner of manners) {
    const found = named(view, manner)
    if (found) return found
  }
  return undefined
}

function named(view: View, { before, behind }: Manner): View | undefined {
  const names = view.findAll(before).flatMap(({ whole }) => view.after(whole).find(name)?.whole ?? [])
  const found = names.find((one) => view.after(one).has(behind))
  return found && /^[A-Z]/.test(found.folded) ? found : undefined
}
