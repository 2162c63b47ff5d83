import { counted } from '../../../pages/parts/words.ts'
import type { ListEntry } from '../../page-data.ts'

/** "12 of 30 reviewed". */
export function howFar(documents: readonly Pick<ListEntry, 'isSeen'>[]): string {
  return `${seenIn(documents).toLocaleString('en-GB')} of ${documents.length.toLocaleString('en-GB')} reviewed`
}

/** Says that there is no next document: all are reviewed, or how many are not. */
export function atTheEnd(documents: readonly Pick<ListEntry, 'isSeen'>[]): string {
  const left = documents.length - seenIn(documents)
  if (left === 0) return `All of the list is reviewed, ${counted(documents.length, 'document')}.`
  return `This is the last document of the list; ${left} of ${counted(documents.length, 'document')} are still to be reviewed.`
}

function seenIn(documents: readonly Pick<ListEntry, 'isSeen'>[]): number {
  return documents.filter(({ isSeen }) => isSeen).length
}
