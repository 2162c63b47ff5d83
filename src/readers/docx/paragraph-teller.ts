import type { FlowParagraph } from '../flow/flow.ts'
import type { EntryNumber, ListCounters } from '../flow/list-counters.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'
import type { Styles } from './styles.ts'

/** Space that sets paragraphs apart, in twentieths of a point. */
const apart = 60

/** Says what paragraphs are, one after the other: entries of lists with their numbers, headings, set apart or not. */
export class ParagraphTeller {
  private above: ParagraphProperties = {}

  constructor(private readonly styles: Styles, private readonly counters: ListCounters) {}

  tell(own: ParagraphProperties): Partial<FlowParagraph> {
    const properties = { ...this.styles.ofParagraph(own.style), ...own }
    const { outline, breaksBefore } = properties
    const number = this.numberOf(own, properties)
    const isRanked = outline !== undefined && outline < 9
    const told = { isApart: isApart(this.above, properties), marker: number?.marker ?? null, opensSheet: breaksBefore === true }
    this.above = properties
    return { ...told, ...(number && { depth: number.level }), ...(isRanked && { rank: outline }) }
  }

  /** The list may be that of the paragraph's style, whose level the list itself tells by the style. */
  private numberOf(own: ParagraphProperties, { list, level }: ParagraphProperties): EntryNumber | undefined {
    if (list === undefined || list === '0') return undefined
    const ofStyle = own.list === undefined ? own.level : (level ?? 0)
    return this.counters.next(list, ofStyle, own.style)
  }
}

function isApart(above: ParagraphProperties, { before = 0, isTight, style }: ParagraphProperties): boolean {
  const isOfOneStyle = style === above.style
  const after = above.isTight && isOfOneStyle ? 0 : (above.after ?? 0)
  return Math.max(after, isTight && isOfOneStyle ? 0 : before) >= apart
}
