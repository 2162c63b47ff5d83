import type { ReaderWarning } from '../define-reader.ts'
import { trackedChanges } from '../flow/flow-read.ts'
import type { Flow } from '../flow/flow.ts'
import { withMargins } from '../flow/margins.ts'
import type { Budget } from '../limits/budget.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { ContentVisitor } from './content-visitor.ts'
import { MasterPages } from './margin-lines.ts'
import { openParts } from './parts.ts'
import { Styles } from './styles.ts'

/** What may lie under words: drawings that do not stand in a line, and a colour of the page. */
const drawing = /\banchor-type="(?:page|paragraph|char|frame)"/
const colouredPage = /:page-layout-properties\b[^>]*(?:background-color="#(?!f{6})|draw:fill="(?!none))/i

/** @throws DocketError when the file is damaged, unsafe, locked or breaks a limit. */
export async function readOdt(bytes: Uint8Array, budget: Budget): Promise<{ flow: Flow; warnings: ReaderWarning[] }> {
  const { limits } = budget
  const { content, styles: stylesXml = '' } = await openParts(bytes, budget)
  const styles = new Styles()
  const pages = new MasterPages(styles)
  if (stylesXml !== '') {
    styles.read(stylesXml, limits)
    pages.read(stylesXml, limits)
  }
  // Styles made up for the text may have the names of ones made up for headers.
  styles.read(content, limits)
  const visitor = new ContentVisitor(styles, !drawing.test(content) && !colouredPage.test(stylesXml))
  walkXml(content, visitor, limits)
  const { headers, footers } = pages.linesOf(visitor.firstPage, styles.masterPages)
  return {
    flow: withMargins(visitor.builder.flow, headers, footers),
    warnings: [...(visitor.hasChanges ? [trackedChanges] : []), ...visitor.notices.warnings],
  }
}
