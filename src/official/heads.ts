import { fold, foldSpace } from '../text/fold.ts'
import { trimOf } from '../text/trim.ts'

/** Marks that lead from a head to a note below the table, and how its values are written. */
const marks = [
  /\[(?:notes? ?)?[\da-z]{1,2}(?:, ?[\da-z]{1,2})*\]/g, /\((?:see )?(?:notes? ?)?\d{1,2}\)/g, /\((?:dd|yyyy|if|where|la|urn|hmi)\b[^)]*\)/g,
  /[*†‡¹²³⁰⁴-⁹]+/g, /(?<=[a-z)])\d{1,2}$/g,
]

/** The words of a head alone, in small letters: "Inspection start date [note 3]" as `inspection start date`. */
export function plainHead(words: string): string {
  const parted = words.replace(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ').replace(/_/g, ' ')
  const unmarked = marks.reduce((head, mark) => head.replace(mark, ' '), fold(parted).toLowerCase())
  return trimOf(foldSpace(unmarked), ' .:;,')
}
