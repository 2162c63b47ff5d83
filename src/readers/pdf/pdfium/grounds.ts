import { isThin } from '../../../layout/geometry.ts'
import type { Box } from '../../../layout/page.ts'
import type { OpenDocument } from './document.ts'
import { type PageObject, objectKind, placeOf } from './objects.ts'
import { type Paint, fillOf, isThick, paper } from './paint.ts'

/** What words may stand on, or be covered by. */
interface Ground {
  /** Position among all that the page paints. */
  readonly order: number
  readonly place: Box
  /** Undefined for pictures, and for what is painted with a pattern. */
  readonly paint: Paint | undefined
  readonly isPicture: boolean
}

/** Share of a place that something covers all of, to the eye. */
const mostly = 0.7

/** The filled boxes and the pictures of a page. */
export class Grounds {
  private readonly all: readonly Ground[]

  constructor(private readonly document: OpenDocument, objects: readonly PageObject[]) {
    this.all = objects.flatMap((object, order) => this.ground(object, order) ?? [])
  }

  get areNone(): boolean {
    return this.all.length === 0
  }

  /** What stands behind what is painted next in a place. */
  behind(place: Box, order: number): Paint {
    return this.all.findLast((ground) => ground.order < order && isThick(ground.paint) && covers(ground.place, place))?.paint ?? paper
  }

  /** Whether something is painted over a place later. */
  cover(place: Box, order: number): boolean {
    return this.all.some((ground) => ground.order > order && isThick(ground.paint) && covers(ground.place, place))
  }

  /** Whether a picture shows in a place. */
  hasPicture(place: Box, after = -1): boolean {
    return this.all.some((ground) => ground.isPicture && ground.order > after && covers(ground.place, place))
  }

  private ground(object: PageObject, order: number): Ground | undefined {
    const isPicture = object.kind === objectKind.image || object.kind === objectKind.shading
    if (!isPicture && !(object.kind === objectKind.path && this.isFilled(object.handle))) return undefined
    const place = placeOf(this.document, object)
    if (!place || isThin(place)) return undefined
    return { order, place, paint: isPicture ? undefined : fillOf(this.document, object.handle), isPicture }
  }

  private isFilled(path: number): boolean {
    const { calls, memory } = this.document
    return calls.FPDFPath_GetDrawMode(path, memory.small, memory.small + 4) !== 0 && memory.word(memory.small) !== 0
  }
}

/** Whether most of a place lies in another. */
export function covers(outer: Box, inner: Box, share = mostly): boolean {
  const width = Math.min(outer.x1, inner.x1) - Math.max(outer.x0, inner.x0)
  const height = Math.min(outer.y1, inner.y1) - Math.max(outer.y0, inner.y0)
  return width > 0 && height > 0 && width * height >= share * (inner.x1 - inner.x0) * (inner.y1 - inner.y0)
}
