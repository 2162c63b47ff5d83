/** A picture of four bytes a pixel, blue, green, red and one that says nothing; rows from top to bottom. */
export interface Colours {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

const headerSize = 54
const infoSize = 40
const bitsEach = 32

/** The picture as a BMP file: what a browser on the same machine shows at once, since nothing need be packed or unpacked. */
export function toBmp({ width, height, pixels }: Colours): Uint8Array {
  const file = new Uint8Array(headerSize + pixels.length)
  const header = new DataView(file.buffer, 0, headerSize)
  file.set([0x42, 0x4d])
  header.setUint32(2, file.length, true)
  header.setUint32(10, headerSize, true)
  header.setUint32(14, infoSize, true)
  header.setInt32(18, width, true)
  // A height below nought says that the first row is the upper one.
  header.setInt32(22, -height, true)
  header.setUint16(26, 1, true)
  header.setUint16(28, bitsEach, true)
  header.setUint32(34, pixels.length, true)
  file.set(pixels, headerSize)
  return file
}

/** Greys, one byte a pixel, in colours. */
export function greysInColours({ width, height, pixels }: Colours): Colours {
  const colours = new Uint8Array(pixels.length * 4)
  for (const [at, grey] of pixels.entries()) colours.fill(grey, at * 4, at * 4 + 4)
  return { width, height, pixels: colours }
}
