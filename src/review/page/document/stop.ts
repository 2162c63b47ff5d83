import type { Span } from '../../../text/doc.ts'
import type { Fold } from './fold.ts'

/** A row of the record that can be gone to: a value, or something to look at. */
export interface Stop {
  /** What an address calls it. */
  readonly id: string
  readonly row: HTMLButtonElement
  /** Its words in the text. */
  readonly spans: readonly Span[]
  readonly page: number | null
  readonly isDoubtful: boolean
  /** The field whose value it is. */
  readonly pointer?: string
  /** Which of the things to look at it is. */
  readonly doubt?: number
  /** Which of the corrections it is. */
  readonly correction?: number
  /** The rows that it opens and closes. */
  readonly folds?: Fold
  /** What it is folded in, and not seen before that is opened. */
  readonly foldedIn?: Fold
}
