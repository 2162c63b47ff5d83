import { defineExtractor } from '../../../rules/extractor.ts'
import type { BlockView } from '../../../text/view.ts'
import { firstHeading } from '../../general/title.ts'
import { labelled } from '../../labelled.ts'
import { isTopic } from '../../subject/inspection-topic.ts'

const label = /(?:report\s+)?(?:title|subject)(?:\s+of\s+(?:the\s+)?report)?/i
const noTitle = /^(?:(?:mon|tues|wednes|thurs|fri)day\b|issue\s+(?:-\s+\w+|details)$|agenda(?:\s+and\s+minutes|\s+item\b.{0,12})$|meeting\s+documents$|additional\s+documents|decision\s+maker\b|it\s+was\b|that:?$|report\s+(?:to|by|of)\b|(?:agreed|resolved|decisions?|minutes|present)\b|(?:the\s+)?(?:cabinet|executive|agenda|.{0,60}\b(?:committee|council|panel|board))\b)/i

const longestLine = 200

function isTopical(block: BlockView): boolean {
  return isTopic(block.folded)
}

function isLine(block: BlockView): boolean {
  return block.value.length < longestLine && !/[.:;]$/.test(block.folded) && !/^[^:]{1,40}:\s/.test(block.folded)
}

/** A council paper's title: labelled on the front sheet, failing that the first line that names an inspection, or the first heading that names neither the body nor the author. */
export const paperTitle = defineExtractor<string>('paper-title', (view, part) => {
  const value = labelled(view.slice(0, 3000), label)
  if (value) return value.words()
  const lines = view.blocks().slice(0, 12).filter((block) => block.block.kind !== 'row' && block.block.kind !== 'item' && !noTitle.test(block.folded))
  const headings = lines.filter((block) => block.block.kind === 'heading')
  const title = headings.find(isTopical) ?? lines.find((block) => isTopical(block) && isLine(block)) ?? headings[0] ?? lines.find(isLine)
  return title?.words() ?? firstHeading(view, part)
})
