import type { BlockView, View } from '../text/view.ts'

/** A heading that a document type expects, and the section below it. */
export interface OutlineEntry {
  readonly id: string
  /** Matched against the folded words of a whole block, its foot-note marks, number and final punctuation left out; case does not matter. */
  readonly heading: RegExp
  /** `heading`: only blocks that look like headings count; `any` (default): any short block does; `lead-in`: a sentence that a list follows. */
  readonly look?: 'heading' | 'any' | 'lead-in'
}

export interface Section {
  readonly id: string
  readonly heading: BlockView
  /** From behind the heading to the next heading of the outline. */
  readonly body: View
}

const longestHeading = 200
const longestLeadIn = 600

/** Cuts a document at the headings of its outline, in order; a heading may come more than once. */
export function findSections(view: View, outline: readonly OutlineEntry[]): Section[] {
  const headings = view.blocks().flatMap((block) => {
    const entry = headingOf(block, outline)
    return entry ? [{ entry, block }] : []
  })
  return headings.map(({ entry, block }, at) => {
    const next = headings[at + 1]?.block.start ?? view.end
    return { id: entry.id, heading: block, body: view.slice(block.end - view.start, next - view.start) }
  })
}

function headingOf(block: BlockView, outline: readonly OutlineEntry[]): OutlineEntry | undefined {
  const length = block.end - block.start
  if (length > longestLeadIn || block.block.marker === '•' || block.block.kind === 'row') return undefined
  const words = headingWords(block)
  return outline.find((entry) => looksLike(entry, block, length) && entry.heading.test(words))
}

function looksLike({ look = 'any' }: OutlineEntry, block: BlockView, length: number): boolean {
  if (look === 'lead-in') return /:\s*$/.test(block.folded)
  return length <= longestHeading && (look === 'any' || block.block.kind === 'heading')
}

/** The words of a heading as patterns see them: no foot-note mark, no number in front, no colon or question mark behind. */
export function headingWords(block: BlockView): string {
  return block.body.folded.replace(/[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/g, '').replace(/\s+/g, ' ').replace(/[\s?:.,]*\d{0,2}[\s?:.,]*$/, '').trim()
}
