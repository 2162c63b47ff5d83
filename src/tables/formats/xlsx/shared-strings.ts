import { sanitizeTextContent } from 'write-excel-file/utility'

const head = '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'

/** The texts of a workbook, each once; cells name them by their numbers. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>()

  numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The file that holds them, to be written when all are known. */
  * markup(): Generator<string> {
    yield head
    for (const text of this.#numbers.keys()) yield `<si><t xml:space="preserve">${sanitizeTextContent(text)}</t></si>`
    yield '</sst>'
  }
}
