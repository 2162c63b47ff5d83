import type { Limits } from '../limits/limits.ts'
import { type XmlElement, walkXml } from '../xml/walk-xml.ts'
import { kindOf } from './kind.ts'
import { lengthIn } from './lengths.ts'
import { type ListLevel, type ListStyle, listLevel } from './list-style.ts'

/** What styles are for: a name may be that of one style of each family. */
type Family = 'paragraph' | 'text' | 'table'

/** What a style says of words and paragraphs; lengths in points. */
export interface Look {
  bold?: boolean
  isRaised?: boolean
  capitals?: boolean
  isHidden?: boolean
  isWhite?: boolean
  isShaded?: boolean
  above?: number
  below?: number
  breaksBefore?: boolean
  /** The kind of page that it begins. */
  masterPage?: string
}

interface Style {
  readonly parent: string | undefined
  readonly look: Look
}

/** The styles of a document, those of its own and those that its program made up. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly lists = new Map<string, Map<number, ListLevel>>()
  /** How headings are numbered. */
  readonly outline = new Map<number, ListLevel>()
  /** Kinds of pages that a style begins. */
  readonly masterPages = new Set<string>()
  private readonly defaults: Look = {}
  private look: Look | undefined
  private list: Map<number, ListLevel> | undefined

  /** Adds the styles of a part of the file. */
  read(xml: string, limits: Limits): void {
    walkXml(xml, {
      open: (element) => this.open(kindOf(element), element),
      close: (element) => this.close(kindOf(element)),
    }, limits)
  }

  /** The look of a style with all that it takes over. */
  lookOf(family: Family, name: string | undefined): Look {
    const chain: Style[] = []
    for (let style = this.style(family, name); style && !chain.includes(style); style = this.style(family, style.parent)) {
      chain.unshift(style)
    }
    return Object.assign(family === 'paragraph' ? { ...this.defaults } : {}, ...chain.map(({ look }) => look))
  }

  listStyle(name: string | undefined): ListStyle | undefined {
    return this.lists.get(name ?? '')
  }

  private style(family: string, name: string | undefined): Style | undefined {
    return this.styles.get(`${family} ${name ?? ''}`)
  }

  private open(kind: string, element: XmlElement): void {
    const name = element.attribute('name') ?? ''
    switch (kind) {
      case 'style:style': this.beginStyle(name, element); break
      case 'style:default-style': this.look = element.attribute('family') === 'paragraph' ? this.defaults : {}; break
      case 'text:list-style': this.lists.set(name, (this.list = new Map())); break
      case 'style:text-properties': if (this.look) noteText(this.look, element); break
      case 'text:outline-level-style': this.outline.set(levelIn(element), listLevel(element, false)); break
      case 'style:paragraph-properties': case 'style:table-properties': if (this.look) noteParagraph(this.look, element); break
      case 'text:list-level-style-number': this.list?.set(levelIn(element), listLevel(element, false)); break
      case 'text:list-level-style-bullet': case 'text:list-level-style-image': this.list?.set(levelIn(element), listLevel(element, true))
    }
  }

  /** A style that asks for another kind of page begins one. */
  private beginStyle(name: string, element: XmlElement): void {
    const masterPage = element.attribute('master-page-name')
    if (masterPage) this.masterPages.add(masterPage)
    this.look = masterPage ? { breaksBefore: true, masterPage } : {}
    this.styles.set(`${element.attribute('family') ?? ''} ${name}`, { parent: element.attribute('parent-style-name'), look: this.look })
  }

  private close(kind: string): void {
    if (kind === 'style:style' || kind === 'style:default-style') this.look = undefined
    if (kind === 'text:list-style') this.list = undefined
  }
}

function levelIn(element: XmlElement): number {
  return Number.parseInt(element.attribute('level') ?? '1', 10) || 1
}

function noteText(look: Look, element: XmlElement): void {
  const weight = element.attribute('font-weight')
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600
  const position = element.attribute('text-position')
  if (position !== undefined) look.isRaised = /^(?:super|[1-9])/.test(position)
  const transform = element.attribute('text-transform')
  if (transform !== undefined) look.capitals = transform === 'uppercase'
  const display = element.attribute('display')
  if (display !== undefined) look.isHidden = display === 'none'
  const colour = element.attribute('color')
  if (colour !== undefined) look.isWhite = isWhite(colour)
  if (element.attribute('use-window-font-color') === 'true') look.isWhite = false
  noteShade(look, element)
}

function noteShade(look: Look, element: XmlElement): void {
  const shade = element.attribute('background-color')
  if (shade !== undefined) look.isShaded = shade !== 'transparent' && !isWhite(shade)
}

function isWhite(colour: string): boolean {
  return /^#f[a-f]f[a-f]f[a-f]$/i.test(colour)
}

function noteParagraph(look: Look, element: XmlElement): void {
  const above = lengthIn(element.attribute('margin-top') ?? element.attribute('margin'))
  const below = lengthIn(element.attribute('margin-bottom') ?? element.attribute('margin'))
  if (above !== undefined) look.above = above
  if (below !== undefined) look.below = below
  noteShade(look, element)
  const breakBefore = element.attribute('break-before')
  if (breakBefore !== undefined) look.breaksBefore = breakBefore === 'page'
}
