import { type FlowParagraph, flowParagraph } from '../flow/flow.ts'
import type { Limits } from '../limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import { walkWordXml } from './word-xml.ts'

const deletions = new Set(['del', 'moveFrom'])
/** What an issuer's letterhead has and a running head has not. */
const contact = /@|www\.|\b0\d{2,4}\s?\d{3}|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/

/** What stands above and below the text on the pages of a document. */
export interface Margins {
  /** The issuer's address, which belongs to the text. */
  readonly letterhead: readonly FlowParagraph[]
  /** Running heads and feet. */
  readonly furniture: readonly FlowParagraph[]
}

/**
 * Reads headers and footers. A header that gives an address is a letterhead.
 * @throws DocketError when their XML is damaged or breaks a limit.
 */
export function readMargins(headers: readonly string[], footers: readonly string[], limits: Limits): Margins {
  const heads = headers.map((xml) => linesOf(xml, limits))
  const isLetterhead = (lines: readonly string[]): boolean => lines.some((line) => contact.test(line))
  const feet = [...heads.filter((lines) => !isLetterhead(lines)), ...footers.map((xml) => linesOf(xml, limits))]
  return { letterhead: marginFlow(heads.filter(isLetterhead)), furniture: marginFlow(feet, 'furniture') }
}

/** First, even and odd pages mostly have the same lines. */
function marginFlow(margins: readonly (readonly string[])[], role?: 'furniture'): FlowParagraph[] {
  return [...new Set(margins.flat())].map((text, at) => flowParagraph([{ text, bold: false }], { role, isApart: at === 0 }))
}

function linesOf(xml: string, limits: Limits): string[] {
  const reader = new MarginReader()
  walkWordXml(xml, reader, limits)
  return reader.lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Reads the words of each paragraph; the code of fields is not text, their results are. */
class MarginReader {
  readonly lines: string[] = []
  private words: string | undefined
  private deleted = 0
  private isText = false

  open({ name }: XmlElement): void {
    if (deletions.has(name)) this.deleted++
    else if (name === 'p') this.endLine()
    else if (name === 't') this.isText = true
    else if (name === 'tab') this.add('\t')
    else if (name === 'br') this.endLine()
  }

  close({ name }: XmlElement): void {
    if (deletions.has(name)) this.deleted--
    else if (name === 'p') this.endLine()
    else if (name === 't') this.isText = false
  }

  text(words: string): void {
    if (this.isText) this.add(words)
  }

  private add(words: string): void {
    if (this.deleted === 0) this.words = (this.words ?? '') + words
  }

  private endLine(): void {
    if (this.words !== undefined) this.lines.push(this.words)
    this.words = undefined
  }
}
