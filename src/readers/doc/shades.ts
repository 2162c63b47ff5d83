/** Number of white among Word's sixteen colours. */
export const white = 8
const automatic = 0xff000000
const noShade = 0xffff
/** Shares of red, green and blue from which on a colour cannot be told from white paper. */
const faintest = 250

/** Whether a colour, of which each byte is a share, is white. */
export function isWhite(colour: number): boolean {
  return colour >>> 24 === 0 && [0, 8, 16].every((shift) => ((colour >>> shift) & 0xff) >= faintest)
}

/** Whether shading that is told in two bytes, as numbers of colours and a pattern, darkens the paper. */
export function isShortShade(shade: number): boolean {
  const [ground, pattern] = [(shade >> 5) & 31, shade >> 10]
  return shade !== noShade && (pattern !== 0 || (ground !== 0 && ground !== white))
}

/** Whether shading that is told by its length, the colours of its lines and its ground, and a pattern, darkens the paper. */
export function isShade(bytes: Buffer, at: number): boolean {
  if (at + 11 > bytes.length) return true
  const [ground, pattern] = [bytes.readUInt32LE(at + 5), bytes.readUInt16LE(at + 9)]
  if (pattern === noShade) return false
  return pattern !== 0 || (ground !== automatic && !isWhite(ground))
}
