import { flowLines } from '../flow/flow.ts'
import type { Limits } from '../limits.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { ContentVisitor } from './content-visitor.ts'
import { kindOf } from './kind.ts'
import type { Styles } from './styles.ts'

const margin = /^style:(?<kind>header|footer)(?:-left|-first)?$/

/** The lines of each header and each footer that a document's page styles have. */
export interface MarginLines {
  readonly headers: string[][]
  readonly footers: string[][]
}

export function readMarginLines(xml: string, styles: Styles, limits: Limits): MarginLines {
  const found: MarginLines = { headers: [], footers: [] }
  let visitor: ContentVisitor | undefined
  walkXml(xml, {
    open(element) {
      if (visitor) visitor.open(element)
      else if (margin.test(kindOf(element))) visitor = new ContentVisitor(styles)
    },
    close(element) {
      const kind = margin.exec(kindOf(element))?.groups?.['kind']
      if (!kind) return visitor?.close(element)
      if (visitor) found[kind === 'header' ? 'headers' : 'footers'].push(flowLines(visitor.builder.flow))
      visitor = undefined
    },
    text: (words) => visitor?.text(words),
  }, limits)
  return found
}
