import { resolvePointer } from '../../record/pointer.ts'
import type { DocketRecord } from '../../record/schema.ts'
import type { PageRun } from '../../text/doc.ts'
import type { MarkData, TextData } from '../page-data.ts'
import { inWords } from './in-words.ts'
import { picturesData } from './pictures.ts'
import type { DocumentPictures, SourceFile } from './source-finder.ts'

/**
 * The text of a record's document, where in it each value was read, and where its pages begin. A quote that does not stand where it says
 * is of another text.
 */
export function textData(
  { source: { part }, ...record }: DocketRecord,
  { text: whole = '', pageRuns = [] }: Pick<SourceFile, 'text' | 'pageRuns'>,
  pictures?: DocumentPictures,
): TextData {
  const [first, last] = part ? [part.start, part.end] : [0, whole.length]
  const marks = record.evidence
    .filter(({ start, end, quote }) => start >= first && end <= last && whole.slice(start, end) === quote)
    .map(({ pointer, start, end, quote }): MarkData => {
      const value = inWords(resolvePointer(record, pointer))
      return value === quote ? [pointer, start - first, end - first] : [pointer, start - first, end - first, value]
    })
  return {
    text: whole.slice(first, last), marks, pages: beginnings(pageRuns, first, last),
    ...(pictures && { pictures: picturesData(pictures, marks, first) }),
  }
}

/** Where each page begins between two places of a text; a foot-note that stands behind the next page's first words begins none. */
function beginnings(runs: readonly PageRun[], first: number, last: number): PageRun[] {
  let latest = 0
  return runs.flatMap(({ start, page }, at) => {
    const isNew = page > latest && start < last && (runs[at + 1]?.start ?? last) > first
    if (isNew) latest = page
    return isNew ? [{ start: Math.max(0, start - first), page }] : []
  })
}
