import { sanitizeTextContent } from 'write-excel-file/utility'
import type { Spool } from '../define-format.ts'
import { Deflated } from './deflated.ts'

/** Characters of texts that are remembered: those of some records, since a record says most of its texts twice and more. */
const mostRemembered = 2_000_000
/** What may not stand in XML as it is, and more: the library looks at each such text several times. */
const suspect = /[^\u0020-\u007E\u00A0-\u02FF\u2010-\u2027]|[&<>]/
export const stringsFile = 'xl/sharedStrings.xml'

/** The texts of a workbook, which cells name by their numbers. Now and then all are forgotten, so that one may come again. */
export class SharedStrings {
  readonly markup: Deflated
  readonly #numbers = new Map<string, number>()
  #remembered = 0
  #count = 0

  constructor(spool: Spool) {
    this.markup = new Deflated(spool)
    this.markup.append('<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">')
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#remember(text)
    const space = text === text.trim() ? '' : ' xml:space="preserve"'
    this.markup.append(`<si><t${space}>${suspect.test(text) ? sanitizeTextContent(text) : text}</t></si>`)
    return this.#count++
  }

  async end(): Promise<void> {
    this.markup.append('</sst>')
    await this.markup.end()
  }

  #remember(text: string): void {
    this.#remembered += text.length
    if (this.#remembered > mostRemembered) {
      this.#numbers.clear()
      this.#remembered = text.length
    }
    this.#numbers.set(text, this.#count)
  }
}
