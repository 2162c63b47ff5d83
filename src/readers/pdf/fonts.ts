const boldName = /bold|black|heavy|demi/i
const pictureName = /dingbats|wingdings|webdings/i

/** What a font's name says; the weights that files state are not to be trusted. */
export interface FontTraits {
  readonly isBold: boolean
  /** Whether its letters are little pictures, as bullets often are. */
  readonly isPictures: boolean
}

export function fontTraits(name: string): FontTraits {
  return { isBold: boldName.test(name), isPictures: pictureName.test(name) }
}

/** Letters of a font of pictures as private-use characters, which nobody takes for words. */
export function asPictures(text: string): string {
  return text.replace(/[\x21-\xFF]/g, (letter) => String.fromCharCode(0xF000 + letter.charCodeAt(0)))
}
