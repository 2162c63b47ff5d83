import type { XmlElement } from '../xml/walk-xml.ts'

/** Six hexadecimal digits, or `unknown` for what may be any colour. */
export type Colour = string

export const paper: Colour = 'FFFFFF'
export const unknownColour: Colour = 'unknown'

const highlights: Readonly<Record<string, Colour>> = {
  black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', yellow: 'FFFF00', white: paper,
  darkBlue: '000080', darkCyan: '008080', darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000',
  darkGray: '808080', lightGray: 'C0C0C0',
}
/** Parts of 255 by which two colours may differ, and no eye tells them apart. */
const alike = 16

/** The colour of words, or undefined where the program chooses one that can be read. */
export function wordsColour(element: XmlElement): Colour | undefined {
  return hexadecimal(element.attribute('val'))
}

export function highlightColour(element: XmlElement): Colour | undefined {
  return highlights[element.attribute('val') ?? '']
}

/** The colour that shading lays under words, or undefined where it lays none. */
export function shadingColour(element: XmlElement): Colour | undefined {
  switch (element.attribute('val')) {
    case 'nil': return undefined
    case 'clear': case undefined: return hexadecimal(element.attribute('fill')) ?? (element.attribute('themeFill') && unknownColour)
    case 'solid': return hexadecimal(element.attribute('color')) ?? '000000'
    default: return unknownColour
  }
}

/** Whether words of a colour cannot be seen on a ground. */
export function areAlike(words: Colour, ground: Colour): boolean {
  return ground !== unknownColour && [0, 2, 4].every((at) => Math.abs(channel(words, at) - channel(ground, at)) < alike)
}

function hexadecimal(text: string | undefined): Colour | undefined {
  return text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text : undefined
}

function channel(colour: Colour, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16)
}
