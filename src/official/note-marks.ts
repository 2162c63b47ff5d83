/** Marks that lead from a cell to a note below the table. */
const marks = [
  /\[(?:notes? ?)?[\da-z]{1,2}(?:, ?[\da-z]{1,2}){0,5}\]/gi,
  /\((?:see )?(?:notes? ?)?\d{1,2}\)/gi,
  /[*†‡\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/g,
]

/** The words of a cell without the marks of notes. */
export function withoutMarks(words: string): string {
  return marks.reduce((rest, mark) => rest.replace(mark, ' '), words).trim()
}
