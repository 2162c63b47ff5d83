import type { Grounded } from '../../text/grounded.ts'
import type { BlockView, View } from '../../text/view.ts'

/** What a list's reader knows of it beforehand. */
export interface EntriesOptions {
  /** Whether all that stands here is of one list, whose end is known: what is no entry of it is passed over. */
  readonly isSection?: boolean
  /** Which paragraphs behind the first are entries too, where the list has no marks; none by default. */
  readonly furtherParagraphs?: RegExp
  /** Which lines that lead to a list lead to another one; none by default. */
  readonly endsAt?: (block: BlockView) => boolean
  /** Who is to do what stands below a line that names them; nobody by default. */
  readonly owners?: (block: BlockView) => View | undefined
  /** Whether numbers may be left out between the entries. */
  readonly mayLeaveOut?: boolean
  /** When the entries are due, by the words that lead to them. */
  readonly due?: Grounded<string> | undefined
}
