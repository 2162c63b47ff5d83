import type { Doc } from '../../text/doc.ts'
import { type Limits, defaultLimits } from '../limits.ts'
import { layPieces } from '../text/lay-pieces.ts'
import type { Piece } from '../text/piece.ts'
import { boilerplateTest } from './boilerplate.ts'
import { collectPieces } from './collect.ts'
import { mainContent } from './main-content.ts'
import { parsePage } from './parse-page.ts'

/**
 * A page's document: its main text without the site around it.
 * @throws DocketError when the page breaks a limit.
 */
export function readHtml(html: string, limits: Limits = defaultLimits): Doc {
  return layPieces(pagePieces(html, limits), null)
}

/**
 * A page's words, before they are put together.
 * @throws DocketError when the page breaks a limit.
 */
export function pagePieces(html: string, limits: Limits): Piece[] {
  const page = parsePage(html, limits)
  const isBoilerplate = boilerplateTest(page)
  return collectPieces(mainContent(page, isBoilerplate), isBoilerplate)
}
