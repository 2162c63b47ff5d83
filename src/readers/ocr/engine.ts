import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Block, Worker } from 'tesseract.js'
import { DocketError } from '../../text/errors.ts'
import { packageHint } from '../../text/package-hint.ts'
import { type Bitmap, toPgm } from './bitmap.ts'
import type { WordLine } from './words.ts'

/** The folder of the English data that goes with the engine's newer method alone. */
const dataFolder = '4.0.0_best_int'
/** Milliseconds after which a page is given up. */
const longest = 60_000
const automaticLayout = '3'
/** Where the engine writes what it would otherwise say on stderr: a place in its own file system. */
const nowhere = '/dev/null'

/** The worker of this thread; what tesseract.js calls `worker` inside is a thread of Node. */
type Engine = Worker & { readonly worker: { ref(): void; unref(): void } }

let starting: Promise<Engine> | undefined

/**
 * The words in a picture, line by line.
 * @throws DocketError when text recognition is not installed, or takes too long.
 */
export async function recognise(bitmap: Bitmap): Promise<WordLine[]> {
  starting ??= start()
  const engine = await starting.catch((error: unknown) => {
    starting = undefined
    throw error
  })
  engine.worker.ref()
  try {
    const { data } = await inTime(recognised(engine, bitmap))
    return (data.blocks ?? []).flatMap(linesOf)
  } catch (error) {
    starting = undefined
    await engine.terminate()
    throw error instanceof DocketError
      ? error
      : new DocketError('E_DAMAGED', `The picture cannot be recognised (${String(error)}).`, 'Scan the page again.', { cause: error })
  } finally {
    // A worker that waits for the next page must not keep the program from ending.
    engine.worker.unref()
  }
}

async function recognised(engine: Engine, bitmap: Bitmap): ReturnType<Engine['recognize']> {
  // Without being told the resolution, the engine guesses it.
  await engine.setParameters({ user_defined_dpi: String(Math.round(bitmap.dpi)) })
  return engine.recognize(toPgm(bitmap), {}, { blocks: true, text: false })
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DocketError(
        'E_TIMEOUT',
        `Recognising the words of a page took longer than ${longest / 1000} s.`,
        'Scan it with fewer pixels, or without its pictures.',
      )),
      longest,
    )
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function start(): Promise<Engine> {
  const { createWorker, OEM } = await load()
  const langPath = `${dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))}/${dataFolder}`
  // Errors come with the job; a handler keeps the package from throwing them a second time where nobody can catch them.
  const engine = await createWorker('eng', OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true, errorHandler() {} }) as Engine
  await engine.setParameters({ tessedit_pageseg_mode: automaticLayout, debug_file: nowhere } as object)
  return engine
}

async function load(): Promise<typeof import('tesseract.js')> {
  try {
    createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')
    return (await import('tesseract.js')).default
  } catch (error) {
    throw new DocketError(
      'E_NO_OCR',
      'Text recognition is not installed.',
      `Add it with: ${packageHint(['tesseract.js', '@tesseract.js-data/eng'])}`,
      { cause: error },
    )
  }
}

function linesOf(block: Block): WordLine[] {
  return block.paragraphs.flatMap(({ lines }) => lines).map(({ words, baseline, rowAttributes }) => ({
    words: words.map(({ text, confidence, bbox }) => ({ text, confidence: confidence / 100, ...bbox })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: rowAttributes.rowHeight,
  }))
}
