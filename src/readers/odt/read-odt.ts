import type { Budget } from '../budget.ts'
import type { FlowRead } from '../flow/flow-read.ts'
import { withMargins } from '../flow/margins.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { ContentVisitor } from './content-visitor.ts'
import { readMarginLines } from './margin-lines.ts'
import { openParts } from './parts.ts'
import { Styles } from './styles.ts'

/** @throws DocketError when the file is damaged, unsafe, locked or breaks a limit. */
export async function readOdt(bytes: Uint8Array, budget: Budget): Promise<FlowRead> {
  const { limits } = budget
  const { content, styles: stylesXml } = await openParts(bytes, budget)
  const styles = new Styles()
  if (stylesXml !== undefined) styles.read(stylesXml, limits)
  const { headers, footers } = stylesXml === undefined ? { headers: [], footers: [] } : readMarginLines(stylesXml, styles, limits)
  // Styles made up for the text may have the names of ones made up for headers.
  styles.read(content, limits)
  const visitor = new ContentVisitor(styles)
  walkXml(content, visitor, limits)
  return { flow: withMargins(visitor.builder.flow, headers, footers), hasChanges: visitor.hasChanges }
}
