import type { XmlElement } from '../xml/walk-xml.ts'
import { type Colour, highlightColour, shadingColour, wordsColour } from './colours.ts'
import { isOn } from './word-xml.ts'

/** What a run, a style or a paragraph's end says of words. */
export interface RunProperties {
  style?: string
  bold?: boolean
  capitals?: boolean
  isRaised?: boolean
  isHidden?: boolean
  /** Deleted, or moved elsewhere: of a paragraph's end. */
  isDeleted?: boolean
  colour?: Colour | undefined
  /** The colour that is laid under the words. */
  ground?: Colour | undefined
}

/** Takes note of an element inside `rPr`. */
export function noteRunProperty(properties: RunProperties, element: XmlElement): void {
  switch (element.name) {
    case 'rStyle': properties.style = element.attribute('val'); break
    case 'b': properties.bold = isOn(element); break
    case 'caps': properties.capitals = isOn(element); break
    case 'vertAlign': properties.isRaised = element.attribute('val') === 'superscript'; break
    case 'vanish': case 'specVanish': properties.isHidden = isOn(element); break
    case 'del': case 'moveFrom': properties.isDeleted = true; break
    case 'color': properties.colour = wordsColour(element); break
    case 'highlight': properties.ground = highlightColour(element) ?? properties.ground; break
    case 'shd': properties.ground ??= shadingColour(element)
  }
}
