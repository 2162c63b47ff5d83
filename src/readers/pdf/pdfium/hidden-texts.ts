import type { OpenDocument } from './document.ts'
import { covers } from './grounds.ts'
import type { PageObject } from './objects.ts'
import { Shown } from './shown.ts'
import { type Text, type TextsOfPage, textsOfPage } from './texts.ts'

/** Share of an invisible text that stands over words that can be seen: it is other words, or those again. */
const overWords = 0.3

/** The texts that a page does not show. Most pages have none that are in doubt, and are not drawn. */
export function hiddenTexts(document: OpenDocument, page: number, objects: readonly PageObject[], hasLayers: () => boolean): Text[] {
  const texts = textsOfPage(document, objects, hasLayers)
  if (texts.doubtful.length === 0 && texts.unpainted.length === 0) return []
  const shown = new Shown(document, page)
  const seen = new Set(shown.of(texts.doubtful))
  const visible = [...texts.plain, ...seen]
  const unseen = texts.doubtful.filter((text) => !seen.has(text))
  return [
    ...unseen.filter((text) => text.isLayered || !isUnderScan(text, texts) || isOverWords(text, visible)),
    ...texts.unpainted.filter((text) => isOverWords(text, visible) || !(texts.grounds.hasPicture(text.place) || shown.hasInk(text.place))),
  ]
}

/** Words of a picture, or of letters that are drawn as lines, stand under it or unpainted over it: they are what it shows. */
function isUnderScan({ place, order }: Text, { grounds }: TextsOfPage): boolean {
  return grounds.hasPicture(place, order)
}

function isOverWords({ place }: Text, visible: readonly Text[]): boolean {
  return visible.some((word) => covers(word.place, place, overWords))
}
