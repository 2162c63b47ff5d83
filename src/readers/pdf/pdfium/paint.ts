import type { OpenDocument } from './document.ts'

/** Red, green and blue, from 0 to 255, and how much of what is beneath it paint covers, likewise. */
export interface Paint {
  readonly colour: readonly [number, number, number]
  readonly opacity: number
}

export const paper: Paint = { colour: [0xff, 0xff, 0xff], opacity: 0xff }

/** Colours that differ less are hard to tell apart. */
const leastContrast = 40
/** Fainter paint lets all that is beneath it shine through, and thicker paint nothing. */
const faint = 32
const thick = 224

/** What most texts are painted with. */
const black: Paint = { colour: [0, 0, 0], opacity: 0xff }

/** What fills an object; undefined for a pattern or a picture. */
export function fillOf({ calls, memory }: OpenDocument, handle: number): Paint | undefined {
  const at = memory.small
  if (!calls.FPDFPageObj_GetFillColor(handle, at, at + 4, at + 8, at + 12)) return undefined
  const [red, green, blue, opacity] = [memory.word(at), memory.word(at + 4), memory.word(at + 8), memory.word(at + 12)]
  return red + green + blue === 0 && opacity === black.opacity ? black : { colour: [red, green, blue], opacity }
}

/** Whether one paint can hardly be seen on the other. */
export function isLost(on: Paint, beneath: Paint): boolean {
  return on.opacity < faint || on.colour.every((part, at) => Math.abs(part - (beneath.colour[at] ?? 0)) < leastContrast)
}

export function isThick(paint: Paint | undefined): boolean {
  return paint === undefined || paint.opacity > thick
}
