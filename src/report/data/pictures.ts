import type { BoxData, MarkData, PicturesData } from '../page-data.ts'
import type { DocumentPictures } from './source-finder.ts'

/**
 * Where on the pictures of a document marked words stand, each stretch of words once.
 * @param first where the document begins in the text of its file
 */
export function picturesData({ pages, leftOut, boxesOf }: DocumentPictures, marks: readonly MarkData[], first: number): PicturesData {
  const spans = new Map(marks.map(([, start, end]) => [`${start} ${end}`, { start, end }]))
  const placed = [...spans.values()].flatMap(({ start, end }) =>
    boxesOf({ start: start + first, end: end + first }).map(({ page, x, y, width, height }) => {
      const box: BoxData = [start, end, x, y, width, height]
      return { page, box }
    }))
  const sheets = pages.map(({ size }) => ({ ...size, boxes: placed.filter(({ page }) => page === size.page).map(({ box }) => box) }))
  return { sheets, leftOut }
}
