import { compareSets } from '../../src/diff/compare-sets.ts'
import type { Difference } from '../../src/diff/differences.ts'
import { pairRecords } from '../../src/diff/pair-records.ts'
import { concerns } from '../../src/record/pointer.ts'
import type { DocketRecord, Evidence } from '../../src/record/schema.ts'

/** A record that only one of two builds reads, or that they read differently. */
export interface Change {
  readonly old?: DocketRecord
  readonly record?: DocketRecord
  readonly differences: readonly Difference[]
  /** Changes of evidence and reasons, which are counted alone. */
  readonly backing: number
}

/** The printed text of a document, by the name that its record gives. */
export type TextOf = (file: string) => string | undefined

const marks = { changed: '~', added: '+', removed: '-' } as const
/** Code units of a sentence that are shown on each side of the words that a value was read from. */
const around = 120

/** What two builds make of the same files, where it is not the same. */
export function changesBetween(before: readonly DocketRecord[], after: readonly DocketRecord[]): Change[] {
  const { pairs, removed, added } = pairRecords(before, after)
  const changed = pairs.flatMap(([old, record]) => compareSets([old], [record]).changes.map(({ differences, backing }) => ({ old, record, differences, backing })))
  return [
    ...changed,
    ...removed.map((old) => ({ old, differences: [], backing: 0 })),
    ...added.map((record) => ({ record, differences: [], backing: 0 })),
  ]
}

/** A change in lines: the record, then each value that changed with the sentence that it was read from. */
export function linesOf(change: Change, textOf: TextOf): string[] {
  const { old, record, differences, backing } = change
  const mark = old && record ? marks.changed : record ? marks.added : marks.removed
  const named = record ?? old
  return [
    `${mark} ${named?.id}  ${named?.source.file}`,
    ...differences.flatMap((difference) => [`    ${valueLine(difference)}`, ...sentencesOf(difference, change, textOf).map((sentence) => `        ${sentence}`)]),
    ...(backing > 0 ? [`    and ${backing} of its evidence and reasons`] : []),
  ]
}

function valueLine({ change, pointer, before, after }: Difference): string {
  const values = [...(change === 'added' ? [] : [before]), ...(change === 'removed' ? [] : [after])]
  return `${marks[change]} ${pointer}  ${values.map((value) => JSON.stringify(value)).join(' → ')}`
}

/** None for a value that nothing in the document backs. */
function sentencesOf({ change, pointer }: Difference, { old, record }: Change, textOf: TextOf): string[] {
  const read = change === 'removed' ? old : record
  const evidence = read?.evidence ?? []
  const found = evidence.find((one) => one.pointer === pointer) ?? evidence.find((one) => concerns(one.pointer, pointer))
  if (!read || !found) return []
  const page = found.page === null ? '' : `page ${found.page}: `
  return [`${page}${sentenceOf(found, textOf(read.source.file))}  [${found.rule}]`]
}

/** The line around a quote, which stands in «»; the quote alone where the text is another by now. */
function sentenceOf({ start, end, quote }: Evidence, text: string | undefined): string {
  if (text?.slice(start, end) !== quote) return `«${quote}»`
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  const before = start - from > around ? `…${text.slice(start - around, start)}` : text.slice(from, start)
  const after = to - end > around ? `${text.slice(end, end + around)}…` : text.slice(end, to)
  return `${before}«${quote}»${after}`.replaceAll('\n', ' / ')
}
