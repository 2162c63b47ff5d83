import { parse } from 'parse5'
import type { Doc } from '../../text/doc.ts'
import { layPieces } from '../text/lay-pieces.ts'
import { boilerplateTest } from './boilerplate.ts'
import { collectPieces } from './collect.ts'
import { mainContent } from './main-content.ts'

/** A page's document: its main text without the site around it. */
export function readHtml(html: string): Doc {
  const page = parse(html)
  const isBoilerplate = boilerplateTest(page)
  return layPieces(collectPieces(mainContent(page, isBoilerplate), isBoilerplate), null)
}
