import { defineExtractor } from '../../rules/extractor.ts'
import { anyOf } from '../../text/any-of.ts'
import { fits } from '../../text/search.ts'
import type { BlockView } from '../../text/view.ts'
import { isTopic } from '../subject/inspection-topic.ts'

/** How many of a page's first blocks may hold its headline. */
const firstBlocks = 15
const longestLine = 200
const others = ['by', 'home', 'tags?', 'topics?', 'categor(?:y|ies)', 'filed', 'posted', 'published', 'more', 'related', 'read', 'to read']
const notTitle = new RegExp(`^${anyOf(...others)}\\b|[|>]`, 'i')

/**
 * An article's headline below a masthead, a menu or a link: the first line without a full stop that names an inspection, a heading before
 * others.
 */
export const articleTitle = defineExtractor<string>('article-title', (view) => {
  const lines = view.blocks().slice(0, firstBlocks).filter(isLine)
  const headings = lines.filter(({ block }) => block.kind === 'heading')
  return (headings.length > 0 ? headings : lines).find(({ folded }) => isTopic(folded))?.words()
})

function isLine({ block, folded }: BlockView): boolean {
  return ['heading', 'paragraph'].includes(block.kind) && folded.length < longestLine && !/[.:;,]["']?$/.test(folded) && !fits(notTitle, folded)
}
