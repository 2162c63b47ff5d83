import iconv from 'iconv-lite'

/** Encodings by the number of a font's character set. */
const characterSets: Readonly<Record<number, string>> = {
  0: 'windows-1252', 77: 'macintosh', 128: 'cp932', 129: 'cp949', 130: 'cp949', 134: 'cp936', 136: 'cp950', 161: 'windows-1253',
  162: 'windows-1254', 163: 'windows-1258', 177: 'windows-1255', 178: 'windows-1256', 186: 'windows-1257', 204: 'windows-1251',
  222: 'windows-874', 238: 'windows-1250', 254: 'cp437', 255: 'cp850',
}
const wholeFile: Readonly<Record<string, string>> = { mac: 'macintosh', pc: 'cp437', pca: 'cp850' }
const symbolSet = 2

/** Fonts whose characters are pictures. */
export function isSymbolSet(characterSet: number | undefined): boolean {
  return characterSet === symbolSet
}

export function encodingOfSet(characterSet: number | undefined): string | undefined {
  return characterSets[characterSet ?? -1]
}

/** The encoding that a control word gives the whole file, or undefined. */
export function encodingOfWord(word: string, param: number | undefined): string | undefined {
  return word === 'ansicpg' ? encodingOfPage(param) : wholeFile[word]
}

/** The encoding that Windows calls by a number, or undefined. */
export function encodingOfPage(number: number | undefined): string | undefined {
  const encoding = number === 65001 ? 'utf-8' : `cp${number}`
  return iconv.encodingExists(encoding) ? encoding : undefined
}

export function decodeBytes(bytes: Buffer, encoding: string): string {
  return iconv.decode(bytes, encoding)
}
