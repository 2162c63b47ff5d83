import { defineExtractor } from '../../rules/extractor.ts'
import { firstHeading } from '../general/title.ts'
import { labelled } from '../labelled.ts'

const label = /(?:report\s+)?(?:title|subject)(?:\s+of\s+(?:the\s+)?report)?/i
const noTitle = /^(?:(?:mon|tues|wednes|thurs|fri)day\b|report\s+(?:to|by|of)\b|(?:agreed|resolved|decisions?|minutes|present)\b|(?:the\s+)?(?:cabinet|executive|agenda|.{0,60}\b(?:committee|council|panel|board))\b)/i

/** A council paper's title: labelled on the front sheet, failing that the first heading that names neither the body nor the author. */
export const paperTitle = defineExtractor<string>('paper-title', (view, part) => {
  const value = labelled(view.slice(0, 3000), label)
  if (value) return value.words()
  const heading = view.blocks().slice(0, 12).find((block) => block.block.kind === 'heading' && !noTitle.test(block.folded))
  return heading?.words() ?? firstHeading(view, part)
})
