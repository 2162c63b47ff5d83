import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { DocketError } from '../../text/errors.ts'
import { packageHint } from '../../text/package-hint.ts'
import { isInstalled } from '../installed.ts'
import type { Bitmap } from './bitmap.ts'
import { recognition } from './packages.ts'
import type { Recognised } from './recogniser.ts'
import type { WordLine } from './words.ts'

/** Milliseconds after which a page is given up. */
const longest = 60_000
/** How many pages are recognised side by side at most: each engine takes about a hundred megabytes. */
export const mostAtOnce = Math.min(2, availableParallelism())
/** Beside the bundle; whoever runs docket from its sources must have built it. */
const bundledRecogniser = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/recogniser.js' : 'recogniser.js', import.meta.url)

const idle: Worker[] = []
const waiting: (() => void)[] = []
let running = 0

/**
 * The words in a picture, line by line.
 * @throws DocketError when text recognition is not installed, or takes too long.
 */
export async function recognise(bitmap: Bitmap): Promise<readonly WordLine[]> {
  if (!recognition.every(isInstalled)) throw missing()
  if (running >= mostAtOnce) await new Promise<void>((resolve) => void waiting.push(resolve))
  else running++
  try {
    return await recognisedBy(idle.pop() ?? started(), bitmap)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

/** What the engine prints is no part of docket's output. */
function started(): Worker {
  return new Worker(bundledRecogniser, { stdout: true, stderr: true })
}

/** A thread that waits for the next page must not keep the program from ending. */
async function recognisedBy(thread: Worker, bitmap: Bitmap): Promise<readonly WordLine[]> {
  thread.ref()
  try {
    const lines = await inTime(answered(thread, bitmap))
    thread.unref()
    idle.push(thread)
    return lines
  } catch (error) {
    await thread.terminate()
    throw error instanceof DocketError
      ? error
      : new DocketError('E_DAMAGED', `The picture cannot be recognised (${String(error)}).`, 'Scan the page again.', { cause: error })
  } finally {
    thread.removeAllListeners('error')
  }
}

function answered(thread: Worker, { width, height, dpi, pixels }: Bitmap): Promise<readonly WordLine[]> {
  return new Promise((resolve, reject) => {
    thread.once('message', (answer: Recognised) => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.lines)))
    thread.once('error', reject)
    thread.postMessage({ width, height, dpi, pixels })
  })
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

function missing(): DocketError {
  return new DocketError('E_NO_OCR', 'Text recognition is not installed.', `Add it with: ${packageHint(recognition)}`)
}
