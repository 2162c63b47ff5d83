import { buildDoc } from '../text/build-doc.ts'
import type { Doc } from '../text/doc.ts'
import type { TextPlaces } from '../text/text-places.ts'
import { layout } from './index.ts'
import type { LayoutPage } from './page.ts'
import { textPlaces } from './placing/text-places.ts'

/** The text of pages, and where it stands on them if that is asked for. */
export function readPages(pages: readonly LayoutPage[], { boxes }: { readonly boxes: boolean }): { doc: Doc; places?: TextPlaces } {
  const blocks = layout(pages)
  const doc = buildDoc(blocks, pages.length)
  return boxes ? { doc, places: textPlaces(doc, blocks, pages) } : { doc }
}
