import { readDocument, recordsOf } from '../docket.ts'
import type { ReaderOptions } from '../readers/define-reader.ts'
import type { DocketRecord } from '../record/schema.ts'
import { DocketError } from '../text/errors.ts'
import type { Input } from './input.ts'
import { sourceOf } from './source-file.ts'

/** What became of one input: its records, or the reason why there are none. */
export type Fate =
  | { readonly input: Input; readonly records: readonly DocketRecord[] }
  | { readonly input: Input; readonly error: DocketError }

/** Reads inputs one after the other; trouble with one is its own. */
export async function* readAll(inputs: readonly Input[], options: ReaderOptions, signal?: AbortSignal): AsyncGenerator<Fate> {
  for (const input of inputs) {
    if (signal?.aborted) return
    yield await fateOf(input, options)
  }
}

async function fateOf(input: Input, options: ReaderOptions): Promise<Fate> {
  try {
    return { input, records: recordsOf(await readDocument(await sourceOf(input), options)) }
  } catch (error) {
    return { input, error: error instanceof DocketError ? error : unforeseen(error) }
  }
}

function unforeseen(error: unknown): DocketError {
  const message = `docket failed on this file: ${error instanceof Error ? error.message : String(error)}`
  return new DocketError('E_INTERNAL', message, 'Please report this, with the file if you may share it.', { cause: error })
}
