import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { DocketError } from '../../text/errors.ts'
import { packageHint } from '../../text/package-hint.ts'
import { isInstalled } from '../installed.ts'
import type { Bitmap } from './bitmap.ts'
import { countEngines, hasCoreLeft } from './engine-count.ts'
import { recognition } from '../installed.ts'
import type { Recognised } from './recogniser.ts'
import type { WordLine } from './words.ts'

/** Milliseconds after which a page is given up. */
const longest = 60_000
/** How many pages of a file are recognised side by side at most: each engine takes more than a hundred megabytes. */
export const mostAtOnce = Math.min(2, availableParallelism())
/** Beside the bundle; whoever runs docket from its sources must have built it. */
const bundledRecogniser = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/recogniser.js' : 'recogniser.js', import.meta.url)

/** Threads of this thread that wait for a page, and pages that wait for one of them. */
const idle: Worker[] = []
const waiting: ((thread: Worker) => void)[] = []
let running = 0
let hasReadPage = false

/**
 * The words in a picture, line by line.
 * @throws DocketError when text recognition is not installed, or takes too long.
 */
export async function recognise(bitmap: Bitmap): Promise<readonly WordLine[]> {
  if (!recognition.every(isInstalled)) throw missing()
  return recognisedBy(await freeThread(), bitmap)
}

/** Each thread that reads has an engine; from its second page on one more while a core is left, as others have started theirs by then. */
async function freeThread(): Promise<Worker> {
  const thread = idle.pop()
  if (thread) return thread
  return running === 0 || (hasReadPage && hasCoreLeft()) ? started() : new Promise((resolve) => void waiting.push(resolve))
}

/** What the engine prints is no part of docket's output. */
function started(): Worker {
  running++
  countEngines(1)
  return new Worker(bundledRecogniser, { stdout: true, stderr: true })
}

async function ended(thread: Worker): Promise<void> {
  running--
  countEngines(-1)
  await thread.terminate()
}

/** A thread that waits for the next page must not keep the program from ending. */
async function recognisedBy(thread: Worker, bitmap: Bitmap): Promise<readonly WordLine[]> {
  thread.ref()
  try {
    const lines = await inTime(answered(thread, bitmap))
    thread.unref()
    handOn(thread)
    return lines
  } catch (error) {
    await ended(thread)
    if (waiting.length > 0) handOn(started())
    throw error instanceof DocketError
      ? error
      : new DocketError('E_DAMAGED', `The picture cannot be recognised (${String(error)}).`, 'Scan the page again.', { cause: error })
  } finally {
    thread.removeAllListeners('error')
  }
}

function handOn(thread: Worker): void {
  hasReadPage = true
  const next = waiting.shift()
  if (next) next(thread)
  else idle.push(thread)
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
