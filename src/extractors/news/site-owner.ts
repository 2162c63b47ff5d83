import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import type { View } from '../../text/view.ts'
import { authorityName } from '../../vocabulary/authority-names.ts'
import { postcode } from '../../vocabulary/postcode.ts'
import { areaBody } from '../general/headed-body.ts'
import { councilPattern } from '../council/front-sheet/council-name.ts'

const ofChildren = String.raw`${authorityName} Children(?:'s)? ${anyOf('Services', 'Trust')}`
const name = `(?<name>${anyOf(councilPattern, areaBody, ofChildren)})`

/** How many of a page's first blocks may be its masthead, and how far from its end its foot begins, in UTF-16 code units. */
const firstBlocks = 4
const footReach = 1500

const masthead = new RegExp(String.raw`^${name}(?: ?\|.*| \([A-Z]+\).*)?$`, 'i')
const message = new RegExp(String.raw`\b(?:joint )?message from ${name}`, 'i')
const rights = new RegExp(String.raw`(?:\u00A9|\(c\)|copyright) ?(?:\d{4} ?)?${name}`, 'i')
const producer = new RegExp(String.raw`^(?:produced|issued|published) by (?:[^\n]{0,80}, )?${name}`, 'im')
const address = new RegExp(String.raw`^${name}(?:,| [\u00B7|]) [^\n]{0,120}\b${postcode}`, 'im')

/** The council, board or partnership that a page's first lines name alone. */
export const siteMasthead = defineExtractor<string>('site-masthead', (view) =>
  view.blocks().slice(0, firstBlocks).flatMap((block) => named(block.body.trim(), masthead) ?? [])[0]?.words())

/** The one that a page's foot names: behind the copyright mark, as its producer, or above an address. */
export const siteFoot = defineExtractor<string>('site-foot', (view) => {
  const foot = view.slice(Math.max(0, view.end - view.start - footReach))
  return (named(foot, rights) ?? named(foot, producer) ?? named(foot, address) ?? named(view.slice(0, footReach), message))?.words()
})

function named(view: View, pattern: RegExp): View | undefined {
  const found = view.find(pattern)?.groups.name
  return found && /^[A-Z]/.test(found.folded) ? found : undefined
}
