import { beginsLower } from '../../layout/breaks.ts'

const closed = /[.;:!?…][’”'")\]]*[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]*$/
/** After these words a sentence cannot end. */
const leading = /(?:^|\s)(?:the|an?|of|and|or|to|in|for|with|by|on|at|from|as|that|which|their|its|is|are|was|were|has|have|be|been|between|under|into)$|,$/i
const address = /^(?:www\.|https?:|[^\s@]+@[^\s@]+$)/i
const capitalEnd = /\s\p{Lu}[\p{L}’'-]*$/u

/** Shorter stretches are lines of their own, however they end. */
const fewestWords = 5
const longProse = 80

export function isClosed(text: string): boolean {
  return closed.test(text)
}

/** Whether words that stand apart from the ones above go on with their sentence: a page was turned, or lines were lost, between them. */
export function resumes(above: string, below: string): boolean {
  if (isClosed(above) || address.test(below) || above.split(' ', fewestWords).length < fewestWords) return false
  return beginsLower(below) || leading.test(above) || cutsName(above, below)
}

/** "… and the Care" / "Quality Commission was part …": a name is cut in two. */
function cutsName(above: string, below: string): boolean {
  return above.length > longProse && capitalEnd.test(above) && /^\p{Lu}/u.test(below) && below.length > longProse / 2 && /[.;]$/.test(below)
}

/** Whether a line goes on with the one right above it: in narrow columns even a few words are broken over lines. */
export function goesOn(above: string, below: string): boolean {
  return above === '' || (!isClosed(above) && beginsLower(below) && !address.test(below))
}
