import { fold, foldSpace } from '../text/fold.ts'
import { trimOf } from '../text/trim.ts'
import { withoutMarks } from './note-marks.ts'

/** How a head says in what form its values are. */
const form = /\((?:dd|yyyy|if|where|la|urn|hmi)\b[^()]{0,40}\)/g
const lastNumber = /(?<=[a-z)])\d{1,2}$/

/** The words of a head alone, in small letters: "Inspection start date [note 3]" as `inspection start date`. */
export function plainHead(words: string): string {
  const parted = words.replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ').replace(/_/g, ' ')
  const plain = withoutMarks(foldSpace(fold(parted))).toLowerCase().replace(form, ' ').trim().replace(lastNumber, '')
  return trimOf(foldSpace(plain), ' .:;,')
}
