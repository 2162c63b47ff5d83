import { type FlowParagraph, flowParagraph } from '../flow/flow.ts'
import type { Limits } from '../limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import { walkWordXml } from './word-xml.ts'

const deletions = new Set(['del', 'moveFrom'])
/** What an issuer's letterhead has and a running head has not. */
const contact = /@|www\.|\b0\d{2,4}\s?\d{3}|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/

/** The lines of headers. One that gives an address is a letterhead, whose lines belong to the text. */
export function headerFlow(headers: readonly string[], limits: Limits): FlowParagraph[] {
  const letters = headers.map((xml) => linesOf(xml, limits))
  const lines = letters.flatMap((own) => own.map((text) => ({ text, isLetterhead: own.some((line) => contact.test(line)) })))
  return distinct(lines).map(({ text, isLetterhead }, at) => marginLine(text, at, isLetterhead ? undefined : 'furniture'))
}

/** The lines of footers. */
export function footerFlow(footers: readonly string[], limits: Limits): FlowParagraph[] {
  const lines = footers.flatMap((xml) => linesOf(xml, limits).map((text) => ({ text })))
  return distinct(lines).map(({ text }, at) => marginLine(text, at, 'furniture'))
}

function marginLine(text: string, at: number, role: FlowParagraph['role']): FlowParagraph {
  return flowParagraph([{ text, bold: false }], { role, isApart: at === 0 })
}

/** First, even and odd pages mostly have the same lines. */
function distinct<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()]
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
