import type { Limits } from '../limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import type { ListCounters, EntryNumber } from '../flow/list-counters.ts'
import { type ParagraphProperties, noteProperty } from './paragraph-properties.ts'
import type { Styles } from './styles.ts'
import { walkWordXml } from './word-xml.ts'

/** What the document says of a paragraph that mammoth does not tell. */
export interface ParagraphFacts {
  /** The number or bullet that Word prints before it. */
  marker: string | null
  /** Level of an entry of a list, from 0. */
  depth?: number
  /** Rank of a heading, from 0. */
  rank?: number
  bold: boolean
  /** Whether space stands above it. */
  isApart: boolean
  /** Whether a new sheet of paper is forced before it. */
  opensSheet: boolean
}

export interface MarkedDocument {
  /** The XML with a bookmark in each paragraph that leads to its facts. */
  readonly xml: string
  readonly facts: readonly ParagraphFacts[]
  /** Whether changes are tracked in it. */
  readonly hasChanges: boolean
}

const changes = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Space that sets paragraphs apart, in twentieths of a point. */
const apart = 60

/** The name of a bookmark that leads to the facts with an index, and back. */
const bookmarkName = (index: number): string => `docket-${index}`
export const factsIndex = (bookmark: string): number => Number(/^docket-(?<index>\d+)$/.exec(bookmark)?.groups?.['index'] ?? -1)

/**
 * Finds out what mammoth does not tell of paragraphs, the numbers of lists above all, and marks the paragraphs so that
 * the two can be brought together.
 * @throws DocketError when the XML is damaged or breaks a limit.
 */
export function markDocument(xml: string, styles: Styles, counters: ListCounters, limits: Limits): MarkedDocument {
  const marker = new Marker(styles, counters)
  walkWordXml(xml, marker, limits)
  return { xml: marker.insertInto(xml), facts: marker.facts, hasChanges: marker.hasChanges }
}

/** A paragraph that is open, and the one above it. */
interface OpenParagraph {
  readonly index: number
  readonly above: ParagraphProperties
  readonly beginsSection: boolean
  own: ParagraphProperties | undefined
}

class Marker {
  readonly facts: ParagraphFacts[] = []
  hasChanges = false
  private readonly places: number[] = []
  /** One paragraph may hold a text box with others. */
  private readonly paragraphs: OpenParagraph[] = []
  private last: ParagraphProperties = {}
  /** Whether the last section ended, and the next one begins a page. */
  private endsSection = false

  constructor(private readonly styles: Styles, private readonly counters: ListCounters) {}

  open(element: XmlElement, at: number): void {
    if (changes.has(element.name)) this.hasChanges = true
    const paragraph = this.paragraphs.at(-1)
    if (element.name === 'p') this.begin(at)
    else if (element.name === 'pPr' && paragraph) paragraph.own = {}
    else if (element.name === 'sectPr' && paragraph?.own) this.endsSection = true
    else if (element.name === 'type' && element.attribute('val') === 'continuous') this.endsSection = false
    else if (paragraph?.own) noteProperty(paragraph.own, element)
  }

  close({ name }: XmlElement): void {
    const paragraph = this.paragraphs.at(-1)
    if (name === 'pPr' && paragraph?.own) {
      this.note(paragraph, paragraph.own)
      paragraph.own = undefined
    } else if (name === 'p') this.paragraphs.pop()
  }

  insertInto(xml: string): string {
    const parts = this.places.map((place, index) => `${xml.slice(this.places[index - 1] ?? 0, place)}${bookmark(index)}`)
    return parts.join('') + xml.slice(this.places.at(-1) ?? 0)
  }

  private begin(at: number): void {
    const paragraph = { index: this.places.length, above: this.last, own: undefined, beginsSection: this.endsSection }
    this.endsSection = false
    this.paragraphs.push(paragraph)
    this.places.push(at)
    this.note(paragraph, {})
  }

  private note({ index, above, beginsSection }: OpenParagraph, own: ParagraphProperties): void {
    const properties = { ...this.styles.propertiesOf(own.style), ...own }
    const { outline, bold = false } = properties
    const number = this.numberOf(own, properties)
    this.facts[index] = {
      marker: number?.marker ?? null, depth: number?.level, rank: outline !== undefined && outline < 9 ? outline : undefined,
      bold, isApart: isApart(above, properties), opensSheet: beginsSection || properties.breaksBefore === true,
    }
    this.last = properties
  }

  /** The list may be that of the paragraph's style, whose level the list itself tells by the style. */
  private numberOf(own: ParagraphProperties, { list, level }: ParagraphProperties): EntryNumber | undefined {
    if (list === undefined || list === '0' || own.isDeleted) return undefined
    const ofStyle = own.list === undefined ? own.level : (level ?? 0)
    return this.counters.next(list, ofStyle, own.style)
  }
}

function isApart(above: ParagraphProperties, { before = 0, isTight, style }: ParagraphProperties): boolean {
  const isOfOneStyle = style === above.style
  const after = above.isTight && isOfOneStyle ? 0 : (above.after ?? 0)
  return Math.max(after, isTight && isOfOneStyle ? 0 : before) >= apart
}

/** With a prefix of its own, because the document may have another for the same namespace. */
function bookmark(index: number): string {
  return `<docket:bookmarkStart xmlns:docket="${wordNamespace}" docket:name="${bookmarkName(index)}"/>`
}
