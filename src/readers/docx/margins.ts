import type { Limits } from '../limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import { walkWordXml } from './word-xml.ts'

const deletions = new Set(['del', 'moveFrom'])
/**
 * The lines of a header or footer.
 * @throws DocketError when its XML is damaged or breaks a limit.
 */
export function marginLines(xml: string, limits: Limits): string[] {
  const reader = new MarginReader()
  walkWordXml(xml, reader, limits)
  return reader.lines
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
