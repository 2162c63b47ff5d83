import type { XmlElement } from '../xml/walk-xml.ts'
import { type Colour, shadingColour } from './colours.ts'
import { isOn, numberIn } from './word-xml.ts'

/** What a paragraph, a style or a level of a list says of paragraphs; lengths in twentieths of a point. */
export interface ParagraphProperties {
  style?: string
  /** The list; `0` takes a paragraph out of the list of its style. */
  list?: string
  /** Level in the list, from 0. */
  level?: number
  /** Rank of a heading, from 0; 9 is body text. */
  outline?: number
  before?: number
  after?: number
  /** No space between paragraphs of one style. */
  isTight?: boolean
  breaksBefore?: boolean
  /** A large first letter of the paragraph that follows. */
  isDropCap?: boolean
  /** The colour that is laid under the paragraph. */
  ground?: Colour | undefined
}

/** Space that a browser would put between paragraphs. */
const automatic = 280

/** Takes note of an element inside `pPr`. */
export function noteProperty(properties: ParagraphProperties, element: XmlElement): void {
  const value = element.attribute('val')
  switch (element.name) {
    case 'pStyle': properties.style = value; break
    case 'numId': properties.list = value; break
    case 'ilvl': properties.level = numberIn(value); break
    case 'outlineLvl': properties.outline = numberIn(value); break
    case 'spacing': noteSpacing(properties, element); break
    case 'contextualSpacing': properties.isTight = isOn(element); break
    case 'pageBreakBefore': properties.breaksBefore = isOn(element); break
    case 'framePr': properties.isDropCap = ['drop', 'margin'].includes(element.attribute('dropCap') ?? ''); break
    case 'shd': properties.ground = shadingColour(element)
  }
}

function noteSpacing(properties: ParagraphProperties, element: XmlElement): void {
  const before = isAutomatic(element, 'beforeAutospacing') ? automatic : numberIn(element.attribute('before'))
  const after = isAutomatic(element, 'afterAutospacing') ? automatic : numberIn(element.attribute('after'))
  if (before !== undefined) properties.before = before
  if (after !== undefined) properties.after = after
}

function isAutomatic(element: XmlElement, name: string): boolean {
  return ['1', 'true', 'on'].includes(element.attribute(name) ?? '')
}
