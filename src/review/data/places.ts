import type { Attention } from '../../analysis/attention.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Span } from '../../text/doc.ts'
import { type TextPlaces, boxesOf } from '../../text/text-places.ts'
import type { MarkData, PlacedText } from '../page-data.ts'
import type { Reviewed } from './list.ts'

/** A document's text as it was read again, and where it stands on its pages. */
export interface OpenedText {
  readonly text: string
  readonly places?: TextPlaces
}

/** Where the words of a record and of what there is to look at in it stand: on pages where there are some, and in the text. */
export function placedText({ record, attention }: Reviewed, opened: OpenedText): PlacedText {
  const { source: { part }, evidence, classification: { reasons } } = record
  const quotes = [...evidence, ...reasons]
  const standing = quotes.filter(({ start, end, quote }) => opened.text.slice(start, end) === quote)
  const { start: from, end: to } = part ?? { start: 0, end: opened.text.length }
  return {
    state: 'there', text: opened.text.slice(from, to), from, sizes: sizesOf(record, opened.places),
    marks: distinct([...standing, ...(standing.length === quotes.length ? attention.flatMap(spanOf) : [])])
      .map(({ start, end }): MarkData => ({ start, end, boxes: boxesOf(opened, { start, end }) })),
    lost: quotes.length - standing.length,
  }
}

function sizesOf({ source: { part } }: DocketRecord, places: TextPlaces | undefined): PlacedText['sizes'] {
  const [first, last] = [part?.firstPage ?? 1, part?.lastPage ?? Infinity]
  return (places?.pages ?? []).filter(({ page }) => page >= first && page <= last)
}

function spanOf({ start, end }: Attention): Span[] {
  return start === null || end === null || start >= end ? [] : [{ start, end }]
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
}
