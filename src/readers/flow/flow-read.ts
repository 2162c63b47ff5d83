import type { ReaderWarning } from '../define-reader.ts'
import type { Flow } from './flow.ts'

/** What a word processor's file holds. */
export interface FlowRead {
  readonly flow: Flow
  /** Whether changes are tracked in the file; the flow has the final text. */
  readonly hasChanges: boolean
}

export const trackedChanges: ReaderWarning = {
  code: 'tracked-changes',
  message: 'The file tracks changes; the text is as if all were accepted.',
}
