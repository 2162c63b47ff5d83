import type { Box } from '../../../layout/page.ts'
import { isMarkedAs } from './artifacts.ts'
import type { OpenDocument } from './document.ts'
import { Grounds } from './grounds.ts'
import { type PageObject, objectKind, placeOf } from './objects.ts'
import { fillOf, isLost, paper } from './paint.ts'

/** A piece of text on a page. */
export interface Text {
  readonly handle: number
  /** Position among all that the page paints. */
  readonly order: number
  /** In the page's own coordinates. */
  readonly place: Box
  /** It may be switched off. */
  readonly isLayered: boolean
}

/** The texts of a page, by what may keep them from being seen. */
export interface TextsOfPage {
  readonly plain: readonly Text[]
  /** Those in the colour of what is behind them, under something that is painted later, or on a layer. */
  readonly doubtful: readonly Text[]
  /** Those that are not painted at all, as the words that text recognition puts on a scan. */
  readonly unpainted: readonly Text[]
  readonly grounds: Grounds
}

/** Ways of painting text that paint nothing by themselves: not at all, and as the edge of what comes next. */
const unpainted = [3, 7]
/** Ways of painting text by strokes alone: the inside of its letters has no colour. */
const stroked = [1, 5]

/** Looks through the texts of a page, those that are blank left out. `hasLayers` says whether what forms hold may be switched off. */
export function textsOfPage(document: OpenDocument, objects: readonly PageObject[], hasLayers: () => boolean): TextsOfPage {
  const grounds = new Grounds(document, objects)
  const texts = { plain: [] as Text[], doubtful: [] as Text[], unpainted: [] as Text[], grounds }
  for (const [order, object] of objects.entries()) {
    if (object.kind !== objectKind.text) continue
    const place = placeOf(document, object)
    if (!place || place.x1 <= place.x0 || place.y1 <= place.y0) continue
    const isLayered = isMarkedLayer(document, object.handle) || (object.forms !== undefined && hasLayers())
    const text = { handle: object.handle, order, place, isLayered }
    texts[sortOf(document, text, grounds)].push(text)
  }
  return texts
}

function sortOf(document: OpenDocument, { handle, order, place, isLayered }: Text, grounds: Grounds): 'plain' | 'doubtful' | 'unpainted' {
  const mode = document.calls.FPDFTextObj_GetTextRenderMode(handle)
  if (unpainted.includes(mode)) return 'unpainted'
  if (isLayered) return 'doubtful'
  const paint = stroked.includes(mode) ? undefined : fillOf(document, handle)
  if (paint && isLost(paint, grounds.areNone ? paper : grounds.behind(place, order))) return 'doubtful'
  return !grounds.areNone && grounds.cover(place, order) ? 'doubtful' : 'plain'
}

/** Whether the file can switch off what is marked so. */
function isMarkedLayer(document: OpenDocument, handle: number): boolean {
  const marks = document.calls.FPDFPageObj_CountMarks(handle)
  for (let index = 0; index < marks; index++) if (isMarkedAs(document, 'OC', handle, index)) return true
  return false
}

/** The words of texts that a page still holds; blank ones have none. */
export function wordsOf(document: OpenDocument, page: number, texts: readonly Text[]): string[] {
  if (texts.length === 0) return []
  const { calls, memory } = document
  const textPage = calls.FPDFText_LoadPage(page)
  if (!textPage) return []
  const words = texts.map(({ handle }) => memory.text((address, size) => calls.FPDFTextObj_GetText(handle, textPage, address, size)).trim())
  calls.FPDFText_ClosePage(textPage)
  return words.filter((word) => word !== '')
}
