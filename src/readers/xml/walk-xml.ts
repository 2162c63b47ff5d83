import { SaxesParser, type SaxesTagNS } from 'saxes'
import { DocketError } from '../../text/errors.ts'
import { type Limits, keepWithin } from '../limits/limits.ts'

export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string
  /** Its namespace, an address. */
  readonly namespace: string
  /** An attribute by its name without a prefix. */
  attribute(name: string): string | undefined
}

export interface XmlVisitor {
  /** @param at offset after the tag, in UTF-16 code units */
  open(element: XmlElement, at: number): void
  /** @param at offset after the tag, in UTF-16 code units */
  close?(element: XmlElement, at: number): void
  text?(words: string): void
}

/**
 * Shows the elements and words of XML in order. Entities beyond those of XML itself are not expanded, and what declares
 * some is refused.
 * @throws DocketError when the XML is not well formed, declares entities, or is nested deeper or longer than may be.
 */
export function walkXml(xml: string, visitor: XmlVisitor, limits: Limits): void {
  keepWithin(limits, 'markup', xml.length)
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let elements = 0
  parser.on('error', (error) => { throw damaged(error) })
  parser.on('doctype', (declaration) => { if (declaration.includes('[')) throw unsafe() })
  parser.on('opentag', (tag) => {
    keepWithin(limits, 'depth', ++depth)
    keepWithin(limits, 'elements', ++elements)
    visitor.open(elementOf(tag), parser.position)
  })
  parser.on('closetag', (tag) => {
    depth--
    visitor.close?.(elementOf(tag), parser.position)
  })
  parser.on('text', (words) => visitor.text?.(words))
  parser.on('cdata', (words) => visitor.text?.(words))
  parser.write(xml).close()
}

function elementOf({ local, uri, attributes }: SaxesTagNS): XmlElement {
  return {
    name: local,
    namespace: uri,
    attribute: (name) => Object.values(attributes).find((attribute) => attribute.local === name)?.value,
  }
}

function damaged(error: Error): DocketError {
  return new DocketError(
    'E_DAMAGED',
    `The XML inside the file is damaged (${error.message}).`,
    'Save the file again from its source.',
    { cause: error },
  )
}

function unsafe(): DocketError {
  return new DocketError(
    'E_UNSAFE',
    'The XML inside the file declares entities, as no word processor does.',
    'Do not trust the file; save it again from its source.',
  )
}
