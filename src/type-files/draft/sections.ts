import { closing, salutationIn } from '../../extractors/letter/salutation.ts'
import { foldSpace } from '../../text/fold.ts'
import { idOf } from '../../text/id-of.ts'
import { fits } from '../../text/search.ts'
import { trimEndOf } from '../../text/trim.ts'
import type { BlockView, View } from '../../text/view.ts'

/** A heading that samples share, and what stands below it. */
export interface SharedHeading {
  readonly id: string
  readonly words: string
  /** Whether lists or paragraphs of the section ask for something, or tell of strengths, by its words. */
  readonly holds: 'actions' | 'strengths' | 'weaknesses' | 'findings' | 'nothing'
}

const longest = 80
const asks = /\b(?:improve|improvement|development|recommend\w*|actions?|requirements?|priorit\w+|must|should|next steps)\b/i
const strengths = /\b(?:strengths?|works? well|working well|good practice|positive)\b/i
const weaknesses = /\b(?:weakness\w*|concerns?|challenges)\b/i

/** Headings that most samples have, in the order of the first that has each. */
export function sharedHeadings(views: readonly View[]): SharedHeading[] {
  const all = views.map(headingsIn)
  const needed = Math.ceil((2 * views.length) / 3)
  const words = new Map(all.flat().map((block) => [key(block), block]))
  const shared = [...words].filter(([one]) => all.filter((blocks) => blocks.some((block) => key(block) === one)).length >= needed)
  return shared.map(([, block]) => ({ id: shortId(block.body.value), words: withoutEnd(block.body.value), holds: heldBelow(block, views) }))
}

/** Short lines without a full stop, behind the greeting of a letter and before its end, that have something below them. */
function headingsIn(view: View): BlockView[] {
  const greeting = salutationIn(view)
  const text = greeting ? view.after(greeting) : view
  const blocks = text.blocks().slice(1)
  const end = blocks.findIndex((block) => fits(closing, block.folded))
  return blocks.slice(0, end < 0 ? undefined : end).filter((block, at) => isHeading(block) && blocks[at + 1] !== undefined)
}

function isHeading({ block, body }: BlockView): boolean {
  return ['paragraph', 'heading'].includes(block.kind) && body.value.length <= longest && /^[A-Z]/.test(body.folded) && !/[.,;\d\t]$|: /.test(body.folded)
}

function key({ body }: BlockView): string {
  return withoutEnd(foldSpace(body.folded)).toLowerCase()
}

function withoutEnd(words: string): string {
  return trimEndOf(words, ' :?')
}

function shortId(words: string): string {
  return idOf(words).split('-').slice(0, 4).join('-')
}

function heldBelow(heading: BlockView, views: readonly View[]): SharedHeading['holds'] {
  const hasEntries = views.some((view) => {
    const blocks = view.blocks()
    const at = blocks.findIndex((block) => key(block) === key(heading))
    return at >= 0 && blocks.slice(at + 1, at + 3).some(({ block }) => block.kind === 'item')
  })
  if (strengths.test(heading.folded)) return 'strengths'
  if (asks.test(heading.folded)) return 'actions'
  if (weaknesses.test(heading.folded)) return 'weaknesses'
  return hasEntries ? 'findings' : 'nothing'
}
