import type { View } from '../../text/view.ts'
import { countsOn, isFirstMarker } from './marker-style.ts'
import { decides } from './entry-form.ts'
import type { Entry } from './entry.ts'

const marker = /(?<=^|[ \n:;,])\(?(?<number>[a-z]|[ivx]{1,5}|\d{1,2})\)[ \n](?=\S)/i

interface InlineEntry {
  readonly number: View
  readonly text: View
}

/**
 * The lettered points of a sentence: "The Executive is asked to (i) note the letter; and (ii) approve the plan." The marks must count on
 * from the first, so that a bracketed word or year is none. Empty when there are fewer than two.
 */
export function inlineEntries(view: View): InlineEntry[] {
  const marks: { number: View; whole: View }[] = []
  for (const { whole, groups } of view.findAll(marker)) {
    const last = marks.at(-1)
    const { number } = groups
    if (number && (last ? countsOn(number.folded, last.number.folded) : isFirstMarker(number.folded))) marks.push({ number, whole })
  }
  if (marks.length < 2) return []
  const texts = view.split(marks.map(({ whole }) => whole)).slice(1)
  const last = texts.length - 1
  return texts.flatMap((text, at) => marks.slice(at, at + 1).map(({ number }) => ({ number, text: pointOf(text.trim(), at < last) })))
}

/** "(i) plans and (ii) visits": what joins the points is no part of them. */
function pointOf(text: View, isJoined: boolean): View {
  const joining = isJoined ? text.find(/(?<=[^;, ]) and$/)?.whole : undefined
  return joining ? text.before(joining) : text
}

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
