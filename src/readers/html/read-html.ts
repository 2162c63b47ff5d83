import type { ReaderWarning } from '../define-reader.ts'
import type { Limits } from '../limits/limits.ts'
import type { Piece } from '../text/piece.ts'
import { boilerplateTest } from './boilerplate.ts'
import { collectPieces } from './collect.ts'
import { Looks } from './looks/looks.ts'
import { pageFoot } from './page-foot.ts'
import { mainContent } from './main-content.ts'
import { parsePage } from './parse-page.ts'
import { Shown } from './shown.ts'

interface PageRead {
  /** The page's words, before they are put together. */
  readonly pieces: readonly Piece[]
  /** The lines of the site's foot. */
  readonly foot: readonly Piece[]
  readonly warnings: readonly ReaderWarning[]
}

/**
 * A page's document: its main text without the site around it.
 * @throws DocketError when the page breaks a limit.
 */
export function readPage(html: string, limits: Limits): PageRead {
  const page = parsePage(html, limits)
  const isBoilerplate = boilerplateTest(page)
  const looks = new Looks(page)
  const root = mainContent(page, (element) => isBoilerplate(element) || looks.isGone(element))
  const shown = new Shown(isBoilerplate, looks)
  return { pieces: collectPieces(root, shown), foot: pageFoot(page), warnings: shown.warnings }
}
