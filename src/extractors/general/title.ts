import { defineExtractor } from '../../rules/extractor.ts'
import type { View } from '../../text/view.ts'
import { salutationIn } from '../letter/salutation.ts'

/** A letter's title: the line behind "Dear …". */
export const letterTitle = defineExtractor<string>('letter-title', (view) => {
  const salutation = salutationIn(view)
  const title = salutation && view.after(salutation).blocks()[0]
  return title && title.value.length < 250 && !/[.]$/.test(title.folded) ? title.words() : undefined
})

/** The first heading that the pattern fits, with the lines of the same heading that follow it directly. */
export function titleLike(pattern: RegExp) {
  return defineExtractor<string>('title', (view) => view.blocks().find((block) => block.value.length < 300 && pattern.test(block.folded))?.words())
}

/** The first heading of a document, failing that its first block. */
export const firstHeading = defineExtractor<string>('first-heading', (view: View) => {
  const blocks = view.blocks().filter((block) => block.block.kind !== 'letterhead' && block.value.length < 250)
  return (blocks.find((block) => block.block.kind === 'heading') ?? blocks[0])?.words()
})
