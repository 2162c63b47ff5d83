import type { Pattern } from '../text/search.ts'
import { type BlockView, View } from '../text/view.ts'

/** Where a document may begin, and the words that say so. */
export interface FoundOpening {
  /** Index of the document's first block. */
  readonly from: number
  readonly at: View
  /** Whether so much speaks for it that it begins a document wherever on a page it stands. */
  readonly isStrong?: boolean
}

/** A way in which documents begin: a file of several documents is cut where one fits. */
export interface Opening {
  readonly id: string
  /** Looks at the block with this index; undefined when nothing begins around it. */
  find(blocks: readonly BlockView[], at: number): FoundOpening | undefined
}

/** Types an opening's declaration; nothing else. */
export function defineOpening(opening: Opening): Opening {
  return opening
}

/** How far the words of an opening are looked at from its first block on, in UTF-16 code units. */
const reach = 800

/** A document of a type begins with these words, written for folded text from a block's start. */
export function openingWords(id: string, pattern: Pattern): Opening {
  return {
    id,
    find(blocks, at) {
      const block = blocks[at]
      const words = block && new View(block.doc, block.start, Math.min(block.start + reach, block.doc.text.length)).find(pattern)?.whole
      return words && { from: at, at: words }
    },
  }
}
