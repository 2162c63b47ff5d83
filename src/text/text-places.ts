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
  /** In their order. */
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

/**
 * Where words of a document stand on its pages, in the order of the text: a rectangle for each printed line, several for one that lies
 * askew on a scan. None where the document was read without `boxes: true`, or has no pages.
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
export function boxesOf(read: { readonly places?: TextPlaces }, span: Span): PageBox[] {
  const { places } = read
  if (!places) return []
  const found: Extent[] = []
  const last = new Map<number, Extent>()
  for (let at = span.start; at < span.end; at++) {
    const line = places.line[at] ?? -1
    if (line < 0) continue
    const letter = letterAt(places, at)
    const extent = last.get(line)
    if (extent?.takes(letter)) continue
    const begun = new Extent(places.pageOfLine[line] ?? 1, letter)
    last.set(line, begun)
    found.push(begun)
  }
  return found.map((extent) => extent.box())
}

interface Sides {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function letterAt({ edges }: TextPlaces, at: number): Sides {
  const [left = 0, top = 0, right = 0, bottom = 0] = edges.subarray(at * edgesEach, (at + 1) * edgesEach)
  return { left, top, right, bottom }
}

/** A line of print is no thicker than so many times its largest letter, raised ones and all; one that lies askew is. */
const thickest = 1.4

/** A stretch of a printed line. */
class Extent {
  private size: number

  constructor(private readonly page: number, private sides: Sides) {
    this.size = sizeOf(sides)
  }

  /** Takes a letter in, unless the stretch grew over the lines beside its own by that. */
  takes(letter: Sides): boolean {
    const grown = around(this.sides, letter)
    const size = Math.max(this.size, sizeOf(letter))
    if (Math.min(grown.right - grown.left, grown.bottom - grown.top) > thickest * size) return false
    this.sides = grown
    this.size = size
    return true
  }

  box(): PageBox {
    const { left, top, right, bottom } = this.sides
    return { page: this.page, x: rounded(left), y: rounded(top), width: rounded(right - left), height: rounded(bottom - top) }
  }
}

function sizeOf({ left, top, right, bottom }: Sides): number {
  return Math.max(right - left, bottom - top)
}

function around(one: Sides, other: Sides): Sides {
  return {
    left: Math.min(one.left, other.left), top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom),
  }
}

/** Tenths of a point are finer than a screen shows. */
function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
