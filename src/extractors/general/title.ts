import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { salutationIn } from '../letter/salutation.ts'

/** Whether a block may be a title: the mark of a note alone has no words. */
const isTitle = ({ value }: View): boolean => value.length > 0 && value.length < 250

/** A letter's title: the line behind "Dear …". */
export const letterTitle = defineExtractor<string>('letter-title', (view) => {
  const salutation = salutationIn(view)
  const title = salutation && view.after(salutation).blocks()[0]
  return title && isTitle(title) && !/[.]$/.test(title.folded) ? title.words() : undefined
})

/** The first heading that the pattern fits, with the lines of the same heading that follow it directly. */
export function titleLike(pattern: RegExp) {
  return defineExtractor<string>('title', (view) => view.blocks().find((block) => block.value.length < 300 && pattern.test(block.folded))?.words())
}

/** The way to a web page, and heads of its lists. */
const siteFurniture = /^home\b.{0,3}[>\u00BB/]|^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,30}\d{4}$|^(?:latest|breaking|more)\b.{0,40}\bnews$/i

/** The first heading of a document, failing that its first block. */
export const firstHeading = defineExtractor<string>('first-heading', (view: View) => {
  const blocks = view.blocks().filter((block) => block.block.kind !== 'letterhead' && isTitle(block) && !siteFurniture.test(block.folded))
  return (blocks.find((block) => block.block.kind === 'heading') ?? blocks[0])?.words()
})
