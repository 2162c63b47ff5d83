import type { Colours } from './bmp.ts'

const bytesEach = 4

/** A picture so many pixels wide, if it is wider: each pixel the mean of those that it stands for. */
export function shrunk(picture: Colours, mostWidth: number): Colours {
  if (picture.width <= mostWidth) return picture
  const scale = picture.width / mostWidth
  const [width, height] = [mostWidth, Math.max(1, Math.round(picture.height / scale))]
  const pixels = new Uint8Array(width * height * bytesEach)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let part = 0; part < bytesEach; part++) pixels[(y * width + x) * bytesEach + part] = meanOf(picture, x, y, scale, part)
    }
  }
  return { width, height, pixels }
}

function meanOf({ width, height, pixels }: Colours, x: number, y: number, scale: number, part: number): number {
  const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)]
  const [right, bottom] = [Math.min(width, Math.ceil((x + 1) * scale)), Math.min(height, Math.ceil((y + 1) * scale))]
  let sum = 0
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) sum += pixels[(row * width + column) * bytesEach + part] ?? 0
  }
  return sum / Math.max(1, (bottom - top) * (right - left))
}
