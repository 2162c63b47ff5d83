import type { View } from '../../../text/view.ts'

/** Words at which a sentence turns to something else: what stands before them keeps its own grade. */
const turn = /;|\b(?:although|though|but|while|whilst|whereas|however|compared)\b|,\s(?:with|and\s+(?:the\s+)?(?=[\w\s']{3,80}?\b(?:was|were|is|are|requires?)\b))/i
/** A clause that hangs on the grade before it: "…, as are those of children in care". */
const likewise = /^\W*(?:(?:and\s+)?(?:as|so)\s+(?:is|are|was|were|did|do|does)\b|(?:and\s+)?as\s+well\s+as\b|along\s+with\b)/i
const elliptic = /\s(?:and\s)?as\s(?:is|are|was|were|did|does|do)\b/i

/** The clauses of a sentence that may each give other grades. */
export function clausesOf(sentence: View): View[] {
  return sentence.splitBefore(sentence.findAll(turn).map(({ whole }) => whole)).filter((clause) => !clause.isEmpty)
}

/** Where, behind a grade, the words begin that share it, or undefined. */
export function likewiseBehind(grade: View, clause: View): View | undefined {
  const rest = clause.after(grade)
  const at = rest.find(elliptic)?.whole
  return at && rest.after(at)
}

export function hangsOnGradeBefore(clause: View): boolean {
  return likewise.test(clause.folded)
}
