import type { Span } from './doc.ts'

/** A rectangle on a page as viewers show it, upright and cut to what is visible; in points from its upper left corner. */
export interface PageBox {
  /** From 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How large a page is as viewers show it, in points. */
export interface PageSize {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
}

/** Where the characters of a text stand on its pages: plain data, which goes from thread to thread. */
export interface TextPlaces {
  readonly pages: readonly PageSize[]
  /** The page of each printed line. */
  readonly pageOfLine: readonly number[]
  /** Of each code unit of the text, the number of its printed line; -1 for what is not printed, such as blanks. */
  readonly line: Int32Array
  /** Of each code unit, where it is from left to right and from the top down: left, top, right, bottom. */
  readonly edges: Float32Array
}

/** Numbers that `edges` has for each code unit. */
export const edgesEach = 4

interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Where words of a document stand on its pages, a rectangle for each printed line, in the order of the text. None where the document was
 * read without `boxes: true`, or has no pages.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { boxesOf, readDocument } from 'inspection-docket'
 *
 * const read = await readDocument({ name: 'letter.pdf', bytes: await readFile('letter.pdf') }, { boxes: true })
 * const [first] = read.doc.blocks
 * if (first) for (const { page, x, y, width, height } of boxesOf(read, first)) console.log(page, x, y, width, height)
 * ```
 */
export function boxesOf({ places }: { readonly places?: TextPlaces }, { start, end }: Span): PageBox[] {
  if (!places) return []
  const extents = new Map<number, Extent>()
  for (let at = start; at < end; at++) {
    const line = places.line[at] ?? -1
    if (line >= 0) extents.set(line, around(extents.get(line), places.edges, at * edgesEach))
  }
  return [...extents].map(([line, extent]) => pageBox(places.pageOfLine[line] ?? 1, extent))
}

function around(extent: Extent | undefined, edges: Float32Array, at: number): Extent {
  const [left = 0, top = 0, right = 0, bottom = 0] = edges.subarray(at, at + edgesEach)
  if (!extent) return { left, top, right, bottom }
  extent.left = Math.min(extent.left, left)
  extent.top = Math.min(extent.top, top)
  extent.right = Math.max(extent.right, right)
  extent.bottom = Math.max(extent.bottom, bottom)
  return extent
}

function pageBox(page: number, { left, top, right, bottom }: Extent): PageBox {
  return { page, x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) }
}

/** Tenths of a point are finer than a screen shows. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
