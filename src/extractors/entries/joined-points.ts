import type { View } from '../../text/view.ts'
import { decides } from './entry-form.ts'
import type { Entry } from './entry.ts'

const joint = /;(?: and| or)? (?=\S)/
const opener = /^(?:to|that)\b/i

/** The points that semicolons join in one sentence without marks: "to note the report; and to approve the plan". */
export function joinedPoints(entry: Entry): Entry[] {
  const pieces = entry.text.splitAt(joint).map((piece) => piece.trim())
  const [first] = pieces.map(openerOf)
  const areAlike = pieces.every((piece) => (first === undefined ? decides(piece) : openerOf(piece) === first))
  if (pieces.length < 2 || !areAlike) return [entry]
  return pieces.map((text, at) => ({ ...entry, text, items: at === pieces.length - 1 ? entry.items : [] }))
}

function openerOf(words: View): string | undefined {
  return words.find(opener)?.whole.folded.toLowerCase()
}
