import type { Attention } from '../../analysis/attention.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { Doc, Span } from '../../text/doc.ts'
import { type TextPlaces, boxesOf } from '../../text/text-places.ts'
import type { MarkData, PlacedText } from '../page-data.ts'
import type { Reviewed } from './list.ts'

/** A document's text as it was read again, and where it stands on its pages. */
export interface OpenedText {
  readonly text: string
  readonly doc?: Pick<Doc, 'pageRuns'>
  readonly places?: TextPlaces
}

/** Where the words of a record and of what there is to look at in it stand: on pages where there are some, and in the text. */
export function placedText(reviewed: Reviewed, opened: OpenedText): PlacedText {
  const { record } = reviewed
  const { start: from, end: to } = partSpan(record, opened)
  const quotes = quotesOf(record)
  return {
    state: 'there', text: opened.text.slice(from, to), from, pageRuns: opened.doc?.pageRuns ?? [],
    sizes: sizesOf(record, opened.places), marks: marksOf(reviewed, opened),
    lost: quotes.length - standing(quotes, opened).length,
  }
}

/** The places of all words that a record and what there is to look at in it point at. */
export function marksOf({ record, attention, said }: Reviewed, opened: OpenedText): MarkData[] {
  const quotes = quotesOf(record)
  const found = standing(quotes, opened)
  const corrected = standing(said.corrections.flatMap(({ words = [] }) => words), opened)
  return distinct([...found, ...corrected, ...(found.length === quotes.length ? attention.flatMap(spanOf) : [])])
    .map((span) => markOf(span, opened))
}

/** The words of a document by the pages that they stand on. */
export function wordsByPage(record: DocketRecord, opened: OpenedText): ReadonlyMap<number, readonly MarkData[]> {
  const { start: from, end: to } = partSpan(record, opened)
  const byPage = new Map<number, MarkData[]>()
  for (const { index, 0: word } of opened.text.slice(from, to).matchAll(/\S+/g)) {
    const mark = markOf({ start: from + index, end: from + index + word.length }, opened)
    const page = mark.boxes[0]?.page
    if (page !== undefined) push(byPage, page, mark)
  }
  return byPage
}

function push(byPage: Map<number, MarkData[]>, page: number, mark: MarkData): void {
  const marks = byPage.get(page)
  if (marks) marks.push(mark)
  else byPage.set(page, [mark])
}

interface Quote extends Span {
  readonly quote: string
}

function quotesOf({ evidence, classification: { reasons } }: DocketRecord): Quote[] {
  return [...evidence, ...reasons]
}

function standing(quotes: readonly Quote[], { text }: OpenedText): Quote[] {
  return quotes.filter(({ start, end, quote }) => text.slice(start, end) === quote)
}

function partSpan({ source: { part } }: DocketRecord, { text }: OpenedText): Span {
  return part ?? { start: 0, end: text.length }
}

function markOf({ start, end }: Span, opened: OpenedText): MarkData {
  return { start, end, boxes: boxesOf(opened, { start, end }) }
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
