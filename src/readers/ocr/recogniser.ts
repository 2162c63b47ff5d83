import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { type TextBox, createOCREngine } from 'tesseract-wasm'
import type { Bitmap } from './bitmap.ts'
import { type PrintedLine, printedLines } from './printed-lines.ts'
import type { WordLine } from './words.ts'

/** What the engine knows of English print. The build puts it beside the bundle. */
const dataFile = new URL('eng.traineddata.gz', import.meta.url)
const automaticLayout = '3'

const wasmFile = join(dirname(createRequire(import.meta.url).resolve('tesseract-wasm')), 'tesseract-core.wasm')
const engine = await createOCREngine({ wasmBinary: await readFile(wasmFile) })
engine.loadModel(gunzipSync(await readFile(dataFile)))
engine.setVariable('tessedit_pageseg_mode', automaticLayout)

/** What a thread of recognition answers. */
export type Recognised = { readonly lines: readonly WordLine[] } | { readonly error: string }

parentPort?.on('message', (bitmap: Bitmap) => parentPort?.postMessage(answer(bitmap)))

function answer(bitmap: Bitmap): Recognised {
  try {
    return { lines: recognise(bitmap) }
  } catch (error) {
    return { error: String(error) }
  }
}

function recognise(bitmap: Bitmap): WordLine[] {
  // Without being told the resolution, the engine guesses it.
  engine.setVariable('user_defined_dpi', String(Math.round(bitmap.dpi)))
  engine.loadImage({ width: bitmap.width, height: bitmap.height, data: coloured(bitmap) })
  const lines = printedLines(engine.getHOCR())
  const boxes = new Map(engine.getTextBoxes('word').map((box) => [placeOf(box), box]))
  return lines.map((line) => wordLine(line, boxes))
}

/** Red, green, blue and nothing of each pixel. */
function coloured({ pixels }: Bitmap): Uint8Array {
  const opaque = 0xff000000
  const colours = Uint32Array.from(pixels, (grey) => opaque | (grey << 16) | (grey << 8) | grey)
  return new Uint8Array(colours.buffer)
}

function placeOf({ rect: { left, top, right, bottom } }: TextBox): string {
  return `${left} ${top} ${right} ${bottom}`
}

function wordLine({ words, baseline, height }: PrintedLine, boxes: ReadonlyMap<string, TextBox>): WordLine {
  const found = words.map((place) => boxes.get(place)).filter((box) => box !== undefined)
  return {
    words: found.map(({ text, confidence, rect: { left, top, right, bottom } }) => ({
      text: text.trim(), confidence, x0: left, y0: top, x1: right, y1: bottom,
    })),
    baseline,
    height,
  }
}
