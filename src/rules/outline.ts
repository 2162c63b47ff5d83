import { clean } from '../text/fold.ts'
import { type Pattern, fits } from '../text/search.ts'
import { trimEndOf } from '../text/trim.ts'
import { BlockView, type View } from '../text/view.ts'

/** A heading that a document type expects, and the section below it. */
interface OutlineEntry<Id extends string = string> {
  readonly id: Id
  /** Matched against the folded words of a whole block, its foot-note marks, number and final punctuation left out. */
  readonly heading: Pattern
  /**
   * `heading`: only blocks that look like headings count; `any` (default): any short block does; `lead-in`: a sentence that a list follows;
   * `row`: also the first cell of a row.
   */
  readonly look?: 'heading' | 'any' | 'lead-in' | 'row'
  /** What the block below does not begin with: the heading's words may also be the topic of the entries of another section. */
  readonly notAbove?: (below: View) => boolean
  /** The chapter that this heading opens: a part of the document whose sections may have the same names as those of another. */
  readonly chapter?: string
}

/** The headings that a document type expects, the surer ones first; put together from fragments that types share. */
export type Outline<Id extends string = string> = readonly OutlineEntry<Id>[]

/** Types an outline's declaration, so that its ids are known wherever its sections are asked for; nothing else. */
export function outlineOf<const Id extends string>(...entries: Outline<Id>): Outline<Id> {
  return entries
}

export interface Section {
  readonly id: string
  readonly heading: BlockView
  /** From behind the heading to the next heading of the outline. */
  readonly body: View
  /** The nearest chapter heading at or above this one. */
  readonly chapter: Chapter | undefined
}

interface Chapter {
  readonly id: string
  readonly heading: BlockView
}

const longestHeading = 200
const longestLeadIn = 600

/** Cuts a document at the headings of its outline, in order; a heading may come more than once. */
export function findSections(view: View, outline: Outline): Section[] {
  const headings = view.blocks().flatMap((block, at, blocks) => {
    const entry = headingOf(block, blocks[at + 1], outline)
    return entry ? [{ entry, block }] : []
  })
  let chapter: Chapter | undefined
  return headings.map(({ entry, block }, at) => {
    const next = headings[at + 1]?.block.start ?? view.end
    const heading = entry.look === 'row' ? firstCell(block) : block
    if (entry.chapter !== undefined) chapter = { id: entry.chapter, heading }
    return { id: entry.id, heading, body: view.slice(block.end - view.start, next - view.start), chapter }
  })
}

function headingOf(block: BlockView, below: BlockView | undefined, outline: Outline): OutlineEntry | undefined {
  const length = block.end - block.start
  if (length > longestLeadIn || block.block.marker === '•' || isNumberedSentence(block)) return undefined
  const words = headingWords(block.block.kind === 'row' ? firstCell(block) : block)
  const isBegun = ({ heading, notAbove }: OutlineEntry): boolean => fits(heading, words) && !(below && notAbove?.(below.body))
  return outline.find((entry) => looksLike(entry, block, length) && isBegun(entry))
}

/** "12. The experiences of care leavers are good." is a paragraph, however short; "2. Recommendations" may be a heading. */
function isNumberedSentence({ block, body }: BlockView): boolean {
  return block.kind === 'item' && /^(?:\S+ ){5,}\S+\.$/.test(clean(body.folded))
}

function firstCell(block: BlockView): BlockView {
  const tab = block.find(/\t/)?.whole
  return tab ? new BlockView(block.doc, block.block, tab.start) : block
}

function looksLike({ look = 'any' }: OutlineEntry, block: BlockView, length: number): boolean {
  if (block.block.kind === 'row') return look === 'row' && length <= longestHeading
  if (look === 'lead-in') return block.folded.endsWith(':')
  return length <= longestHeading && (look !== 'heading' || block.block.kind === 'heading')
}

/** The words of a heading as patterns see them: no foot-note mark, no number in front, no colon or question mark behind. */
function headingWords(block: BlockView): string {
  return bareHeading(block.body.folded)
}

/** Words of a heading without a foot-note mark, a colon or a question mark behind them. */
export function bareHeading(folded: string): string {
  const words = trimEndOf(clean(folded), ' ?:.,')
  return trimEndOf(words.replace(/\d{1,2}$/, ''), ' ?:.,')
}
