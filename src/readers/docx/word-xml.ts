import type { Limits } from '../limits/limits.ts'
import { type XmlElement, type XmlVisitor, walkXml } from '../xml/walk-xml.ts'

/** The namespaces that a Word file's text may use, as Word writes them and as the standard wants them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
])

/** Elements that say how something was before it was changed. */
const former = /^w:(?:pPr|rPr|tblPr|trPr|tcPr|sectPr|numbering|tblGrid|tblPrEx)Change$/

/** An element's name with the usual prefix of its namespace; without one where the namespace means nothing here. */
export function kindOf({ name, namespace }: XmlElement): string {
  return `${prefixes.get(namespace) ?? ''}:${name}`
}

/**
 * Shows the elements of WordprocessingML alone, as they are now, in order.
 * @throws DocketError when the XML is damaged or breaks a limit.
 */
export function walkWordXml(xml: string, visitor: XmlVisitor, limits: Limits): void {
  const isWord = (element: XmlElement): boolean => prefixes.get(element.namespace) === 'w'
  walkPresentXml(xml, {
    open(element, at) { if (isWord(element)) visitor.open(element, at) },
    close(element, at) { if (isWord(element)) visitor.close?.(element, at) },
  }, limits)
}

/**
 * Shows all elements and words in order as they are now. What they were before a tracked change is left out, and so is
 * what stands for words, in another drawing, that came by already.
 * @throws DocketError when the XML is damaged or breaks a limit.
 */
export function walkPresentXml(xml: string, visitor: XmlVisitor, limits: Limits): void {
  const alternatives = new Alternatives()
  let skipped = 0
  walkXml(xml, {
    open(element, at) {
      const kind = kindOf(element)
      if (skipped > 0 || former.test(kind) || alternatives.isSecond(kind)) skipped++
      else {
        alternatives.open(kind)
        visitor.open(element, at)
      }
    },
    close(element, at) {
      if (skipped > 0) return void skipped--
      alternatives.close(kindOf(element))
      visitor.close?.(element, at)
    },
    text(words) {
      if (skipped === 0) visitor.text?.(words)
    },
  }, limits)
}

/** What is drawn twice, for new and for old programs: the first drawing that has words is the one that counts. */
class Alternatives {
  private words = 0
  /** How many pieces of words came by before each that is open. */
  private readonly before: number[] = []

  isSecond(kind: string): boolean {
    return (kind === 'mc:Choice' || kind === 'mc:Fallback') && this.words > (this.before.at(-1) ?? this.words)
  }

  open(kind: string): void {
    if (kind === 'mc:AlternateContent') this.before.push(this.words)
    else if (kind.endsWith(':t')) this.words++
  }

  close(kind: string): void {
    if (kind === 'mc:AlternateContent') this.before.pop()
  }
}

/** A switch is on unless its value says otherwise. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off'].includes(element.attribute('val') ?? '')
}

/** A whole number, or undefined. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}
