import type { ReadDocument, Reading } from '../../docket.ts'
import type { DocketError } from '../../text/errors.ts'
import { errorOf } from '../fates/plain-fate.ts'
import type { Input } from '../find/input.ts'
import type { Outcome } from '../threads/pool.ts'
import type { TaskOptions } from '../types/task-options.ts'
import { type PoolOptions, inPool } from './in-pool.ts'
import type { DocumentDone } from './task.ts'

interface DocumentOptions extends Omit<PoolOptions, 'order'> {
  readonly reader: TaskOptions
  /** Whether records are wanted, not the text alone. */
  readonly isExtracted: boolean
}

/** A file that is one document, or holds just one. */
export type DocumentFate = { readonly input: Input } & (
  | { readonly read: ReadDocument; readonly readings: readonly Reading[] }
  | { readonly error: DocketError }
)

/** Reads files of one document each, in their order. */
export async function* readDocumentFiles(inputs: readonly Input[], options: DocumentOptions): AsyncGenerator<DocumentFate> {
  const { reader, isExtracted } = options
  const answers = inPool<DocumentDone>(inputs, (document) => ({ document, options: reader, isExtracted }), { ...options, order: 'input' })
  for await (const { input, outcome } of answers) yield { input, ...resultOf(outcome) }
}

function resultOf(outcome: NonNullable<Outcome<DocumentDone>>): Exclude<DocumentDone, { error: unknown }> | { error: DocketError } {
  if ('lost' in outcome) return { error: outcome.lost.error }
  return 'error' in outcome.done ? { error: errorOf(outcome.done.error) } : outcome.done
}
