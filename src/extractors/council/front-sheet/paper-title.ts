import { defineExtractor } from '../../../rules/extractor.ts'
import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { BlockView } from '../../../text/view.ts'
import { bodyOf } from '../../../vocabulary/council-bodies.ts'
import { firstHeading } from '../../general/title.ts'
import { labelled } from '../../labelled.ts'
import { isTopic } from '../../subject/inspection-topic.ts'

const label = /(?:report )?(?:title|subject)(?: of (?:the )?report)?/i
const weekday = String.raw`(?:mon|tues|wednes|thurs|fri)day\b`
const pages = [String.raw`issue (?:- \w+|details)$`, String.raw`agenda(?: and minutes| item\b.{0,12})$`, 'meeting documents$', 'additional']
const parts = ['decision maker', 'it was', 'report (?:to|by|of)', 'agreed', 'resolved', 'decisions?', 'minutes', 'present']
const named = String.raw`.{0,60}\b${bodyOf('committee', 'board', 'council')}`
const sections = anyOf('purpose', 'recommendations?', 'reasons?', 'background', 'introduction', 'report author')
const section = String.raw`(?:\d\.? )?${sections}\b.{0,16}$`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{4}$`
const furniture = [day, section, String.raw`(?:no\.? \|? ?)?items?$`, '(?:public|private|exempt) report$', String.raw`room \d`]
/** What minutes are called where no line names an inspection. */
const minutes = /^(?:minutes|notes|record|summary) of (?:the |an? )?(?:[\w-]+ ){0,3}(?:meeting|decisions?)\b/i
const body = String.raw`(?:the )?${anyOf(bodyOf('executive'), 'agenda', named)}\b`
/** Lines that stand above a title or take its place. */
const noTitle = new RegExp(`^${anyOf(weekday, ...furniture, ...pages, 'that:?$', String.raw`${anyOf(...parts)}\b`, body)}`, 'i')
const longestLine = 200

function isTopical(block: BlockView): boolean {
  return isTopic(block.folded)
}

function isLine(block: BlockView): boolean {
  return block.value.length < longestLine && !/[.:;]$/.test(block.folded) && !/^[^:]{1,40}: /.test(block.folded)
}

/**
 * A council paper's title: labelled on the front sheet, failing that the first line that names an inspection, or the first heading that
 * names neither the body nor the author.
 */
export const paperTitle = defineExtractor<string>('paper-title', (view, part) => {
  const value = labelled(view.slice(0, 3000), label)
  if (value) return value.words()
  const top = view.blocks().slice(0, 12)
  const lines = top.filter(({ block: { kind }, folded }) => kind !== 'row' && kind !== 'item' && !fits(noTitle, folded))
  const headings = lines.filter((block) => block.block.kind === 'heading')
  const topical = headings.find(isTopical) ?? lines.find((block) => isTopical(block) && isLine(block))
  const title = topical ?? headings[0] ?? top.find((block) => fits(minutes, block.folded)) ?? lines.find(isLine)
  return title?.words() ?? firstHeading(view, part)
})
