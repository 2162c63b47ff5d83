import type { XmlElement } from '../xml/walk-xml.ts'

const openDocument = /^urn:oasis:names:tc:opendocument:xmlns:(?<kind>[a-z-]+):1[.]0$/

/** An element's name with the prefix that OpenDocument itself uses, whatever the file uses: `text:p`. */
export function kindOf({ namespace, name }: XmlElement): string {
  return `${openDocument.exec(namespace)?.groups?.['kind'] ?? ''}:${name}`
}
