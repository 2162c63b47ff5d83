import type { Limits } from '../limits/limits.ts'
import type { XmlElement } from '../xml/walk-xml.ts'
import { shadingColour } from './colours.ts'
import { type ParagraphProperties, noteProperty } from './paragraph-properties.ts'
import { type RunProperties, noteRunProperty } from './run-properties.ts'
import { walkWordXml } from './word-xml.ts'

interface Style {
  readonly id: string
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
  basedOn?: string
  name?: string
  /** Whether it lays a colour under the cells of a table. */
  isShaded?: boolean
}

const newStyle = (id: string): Style => ({ id, paragraph: {}, run: {} })

/** The styles of a document, each with what it takes over from the styles that it is based on. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly defaults = newStyle('')
  private readonly paragraphs = new Map<string, ParagraphProperties>()
  private readonly runs = new Map<string, RunProperties>()
  private standard = ''

  static read(xml: string | undefined, limits: Limits): Styles {
    const styles = new Styles()
    if (xml !== undefined) styles.readXml(xml, limits)
    return styles
  }

  /** What a paragraph of a style is like; without a style, one of the document's standard style. */
  ofParagraph(id = this.standard): ParagraphProperties {
    return remembered(this.paragraphs, id, () => Object.assign({ ...this.defaults.paragraph }, ...this.chain(id).map(withTitle)))
  }

  /** What words of a paragraph style are like. */
  ofWords(id = this.standard): RunProperties {
    return remembered(this.runs, `of ${id}`, () => Object.assign({ ...this.defaults.run }, ...this.chain(id).map(({ run }) => run)))
  }

  /** What a style of words says. */
  ofRun(id: string | undefined): RunProperties {
    if (id === undefined) return {}
    const bold = id === 'Strong' && !this.styles.has(id)
    return remembered(this.runs, id, () => Object.assign(bold ? { bold } : {}, ...this.chain(id).map(({ run }) => run)))
  }

  /** Whether a style is that of what a form asks for. */
  isPrompt(id: string | undefined): boolean {
    return id === 'PlaceholderText' || this.styles.get(id ?? '')?.name?.toLowerCase() === 'placeholder text'
  }

  /** Whether a table's style may lay a colour under its cells. */
  shadesCells(id: string): boolean {
    return this.chain(id).some(({ isShaded }) => isShaded)
  }

  /** A style and those it is based on, the most general first. */
  private chain(id: string): Style[] {
    const chain: Style[] = []
    for (let style = this.styles.get(id); style && !chain.includes(style); style = this.styles.get(style.basedOn ?? '')) {
      chain.unshift(style)
    }
    return chain
  }

  private readXml(xml: string, limits: Limits): void {
    let style: Style | undefined
    /** The properties that are open: of paragraphs, of words, of cells. */
    let holder = ''
    walkWordXml(xml, {
      open: (element) => {
        if (element.name === 'docDefaults') style = this.defaults
        else if (element.name === 'style') style = this.begin(element)
        else if (isHolder(element)) holder = element.name
        else if (style) note(style, holder, element)
      },
      close: (element) => {
        if (isHolder(element)) holder = ''
        if (element.name === 'style' || element.name === 'docDefaults') style = undefined
      },
    }, limits)
  }

  private begin(element: XmlElement): Style {
    const style = newStyle(element.attribute('styleId') ?? '')
    this.styles.set(style.id, style)
    const isDefault = ['1', 'true', 'on'].includes(element.attribute('default') ?? '')
    if (isDefault && element.attribute('type') === 'paragraph') this.standard = style.id
    return style
  }
}

function isHolder({ name }: XmlElement): boolean {
  return name === 'pPr' || name === 'rPr' || name === 'tcPr' || name === 'tblPr'
}

function note(style: Style, holder: string, element: XmlElement): void {
  if (holder === 'pPr') noteProperty(style.paragraph, element)
  else if (holder === 'rPr') noteRunProperty(style.run, element)
  else if (element.name === 'shd') style.isShaded ||= shadingColour(element) !== undefined
  else if (element.name === 'basedOn') style.basedOn = element.attribute('val')
  else if (element.name === 'name') style.name = element.attribute('val')
}

function remembered<Value>(known: Map<string, Value>, id: string, find: () => Value): Value {
  const found = known.get(id) ?? find()
  known.set(id, found)
  return found
}

/** The style of titles has no rank in the outline. */
function withTitle({ name, paragraph }: Style): ParagraphProperties {
  return name?.toLowerCase() === 'title' && paragraph.outline === undefined ? { ...paragraph, outline: 0 } : paragraph
}
