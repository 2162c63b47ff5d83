import type { XmlElement } from '../xml/walk-xml.ts'

/** What the fields of a document's forms show. */
export class FormValues {
  private readonly values = new Map<string, string>()
  private id = ''
  private entries: string[] = []
  private chosen = 0

  /** Takes note of an element of a form, or of a list that stands in the text. */
  note(kind: string, element: XmlElement): void {
    const value = element.attribute('current-value') ?? element.attribute('value')
    if (kind === 'form:option') this.option(element)
    else if (kind.startsWith('form:')) this.field(element.attribute('id'), value)
    else if (element.name === 'fieldmark') this.entries = []
    else if (element.name === 'param') this.parameter(element.attribute('name') ?? '', value ?? '')
  }

  /** The value of a field by its id. */
  of(id: string | undefined): string {
    return this.values.get(id ?? '') ?? ''
  }

  /** What the list that was met last shows. */
  get choice(): string {
    return this.entries[this.chosen] ?? ''
  }

  private field(id: string | undefined, value: string | undefined): void {
    if (id === undefined) return
    this.id = id
    if (value !== undefined) this.values.set(id, value)
  }

  private option(element: XmlElement): void {
    if (element.attribute('current-selected') === 'true') this.values.set(this.id, element.attribute('label') ?? '')
  }

  private parameter(name: string, value: string): void {
    if (/listentry$/i.test(name)) this.entries.push(value)
    if (/dropdown_(?:selected|result)$/i.test(name)) this.chosen = Number.parseInt(value, 10) || 0
  }
}
