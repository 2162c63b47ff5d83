import type { Limits } from '../limits.ts'
import { type XmlElement, type XmlVisitor, walkXml } from '../xml/walk-xml.ts'

/** The namespaces of WordprocessingML, as Word writes it and as the standard wants it. */
const namespaces = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main']
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** Elements that say how something was before it was changed. */
const former = /^(?:pPr|rPr|tblPr|trPr|tcPr|sectPr|numbering|tblGrid|tblPrEx)Change$/

/**
 * Shows the elements of WordprocessingML in order. What they were before a tracked change is left out, and so is the
 * second drawing of what is drawn twice, for new and for old programs.
 * @throws DocketError when the XML is damaged or breaks a limit.
 */
export function walkWordXml(xml: string, visitor: XmlVisitor, limits: Limits): void {
  let skipped = 0
  walkXml(xml, {
    open(element, at) {
      if (skipped > 0 || isLeftOut(element)) skipped++
      else if (isWord(element)) visitor.open(element, at)
    },
    close(element, at) {
      if (skipped > 0) skipped--
      else if (isWord(element)) visitor.close?.(element, at)
    },
    text(words) {
      if (skipped === 0) visitor.text?.(words)
    },
  }, limits)
}

function isLeftOut({ name, namespace }: XmlElement): boolean {
  return namespace === compatibility ? name === 'Choice' : former.test(name)
}

function isWord({ namespace }: XmlElement): boolean {
  return namespaces.includes(namespace)
}

/** A switch is on unless its value says otherwise. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '')
}

/** A whole number, or undefined. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}
