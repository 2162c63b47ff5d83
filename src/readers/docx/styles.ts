import type { Limits } from '../limits.ts'
import { type ParagraphProperties, noteProperty } from './paragraph-properties.ts'
import { walkWordXml } from './word-xml.ts'

interface Style {
  readonly id: string
  readonly properties: ParagraphProperties
  basedOn?: string
  name?: string
}

/** The paragraph styles of a document, each with what it takes over from the styles that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly defaults: ParagraphProperties = {}
  private readonly resolved = new Map<string, ParagraphProperties>()
  private standard: string | undefined

  static read(xml: string | undefined, limits: Limits): Styles {
    const styles = new Styles()
    if (xml !== undefined) styles.readXml(xml, limits)
    return styles
  }

  /** What a paragraph of a style is like; without a style, one of the document's standard style. */
  propertiesOf(id: string | undefined): ParagraphProperties {
    const wanted = id ?? this.standard ?? ''
    const known = this.resolved.get(wanted)
    if (known) return known
    const found: ParagraphProperties = Object.assign({ ...this.defaults }, ...this.chain(wanted).map(propertiesWithTitle))
    this.resolved.set(wanted, found)
    return found
  }

  /** A style and those it is based on, the most general first. */
  private chain(id: string): Style[] {
    const chain: Style[] = []
    for (let style = this.styles.get(id); style && !chain.includes(style); style = this.styles.get(style.basedOn ?? '')) chain.unshift(style)
    return chain
  }

  private readXml(xml: string, limits: Limits): void {
    let style: Style | undefined
    let isDefault = false
    walkWordXml(xml, {
      open: (element) => {
        if (element.name === 'docDefaults') isDefault = true
        else if (element.name === 'style') {
          const isOfParagraphs = ['paragraph', 'numbering'].includes(element.attribute('type') ?? '')
          style = isOfParagraphs ? { id: element.attribute('styleId') ?? '', properties: {} } : undefined
          if (style) this.styles.set(style.id, style)
          if (style && element.attribute('type') === 'paragraph' && element.attribute('default') === '1') this.standard = style.id
        } else if (style && element.name === 'basedOn') style.basedOn = element.attribute('val')
        else if (style && element.name === 'name') style.name = element.attribute('val')
        else if (style) noteProperty(style.properties, element)
        else if (isDefault) noteProperty(this.defaults, element)
      },
      close: (element) => {
        if (element.name === 'docDefaults') isDefault = false
        if (element.name === 'style') style = undefined
      },
    }, limits)
  }
}

/** The style of titles has no rank in the outline. */
function propertiesWithTitle({ name, properties }: Style): ParagraphProperties {
  return name?.toLowerCase() === 'title' && properties.outline === undefined ? { ...properties, outline: 0 } : properties
}
