const named: Readonly<Record<number, string>> = {
  1200: 'utf-16le', 10000: 'macintosh', 20127: 'us-ascii', 20866: 'koi8-r', 50220: 'iso-2022-jp', 50221: 'iso-2022-jp',
  50222: 'iso-2022-jp', 51932: 'euc-jp', 51949: 'euc-kr', 54936: 'gb18030', 65000: 'utf-7', 65001: 'utf-8',
}
const firstIso = 28591
const lastIso = 28606

/** The name of an encoding that Windows has a number for. */
export function encodingOfCodePage(number: number | undefined): string | undefined {
  if (number === undefined) return undefined
  if (number >= firstIso && number < lastIso) return `iso-8859-${number - firstIso + 1}`
  return named[number] ?? `cp${number}`
}
