import { anyOf } from '../../../text/any-of.ts'
import { fits } from '../../../text/search.ts'
import type { View } from '../../../text/view.ts'
import { numberWords } from '../../../vocabulary/numbers.ts'

const verbs = anyOf(String.raw`(?:had |has |have )?been`, 'was', 'were', 'is', 'are')
const small = anyOf('also', 'each', 'both', 'all', 'again', 'now', 'only', 'separately', 'itself', 'too')
const judged = anyOf('judged', 'rated', 'graded', 'found', 'assessed', 'deemed', 'described', 'marked', 'said', 'given', 'scored')
const called = '(?:overall )?(?:rating|grade|judge?ment|verdict)(?: of)?'
const joined = anyOf('as', 'to be', 'at', 'an?', called, ':', '-', '[(]')
const tail = new RegExp(String.raw`(?:,(?: which)?)?(?: ${anyOf(verbs, judged, small, joined)}|[:(])+ ?["']?$`, 'i')
const verb = new RegExp(String.raw`^,?(?: which)? ${verbs}\b`, 'i')
/** Where words begin that may be a label: behind a mark, or behind what leads to it. */
const opened = anyOf('while', 'whereas', 'though', 'although', 'with', 'but', 'that', 'rated', 'judged', 'marked', 'graded')
const marked = anyOf('^', '[.;:] ', ', (?:and |but |while |whereas |with )?')
const clause = new RegExp(String.raw`${anyOf(marked, String.raw`\b${opened} `)}(?=[^.;:]*$)`, 'i')
const lists = /, and (?=["']?[A-Z])|, (?=["']?[A-Z])| and (?=["']?[A-Z])/
/** A joint behind the grade before. */
const lead = /^(?:[)"',; ]|and |but |while |with )+/i
/** "In court disposals, …": where, not what. */
const inOf = anyOf('[Ii]n', '[Ff]or', '[Oo]n', '[Uu]nder', '[Aa]t', '[Oo]f')
const where = new RegExp(String.raw`^(?:(?:But|And|Yet) )?${inOf} [a-z][^,A-Z]{2,40}, (?:(?:al)?though )?`)
/** ", Implementation and delivery" and its grade: the verb of the one before is its own. */
const bareBehind = /^(?:,|;)(?: and)? [A-Z][^,;:.]{2,60}$/
const others = ['this', 'that', 'these', 'those', 'which', 'we', 'you', 'there', 'he', 'she', 'who', 'in', 'on', 'at', 'since', 'by', 'when']
/** "Of the twelve standards six" */
const counts = anyOf(String.raw`\d+`, ...numberWords)
const noLabel = new RegExp(anyOf(String.raw`^(?:all )?${counts}\b`, String.raw`\b${counts}$`, String.raw`^${anyOf(...others)}\b`, '^one$', String.raw`\b(?:not|never|no|nor)$`), 'i')
/** "The service was inspected in the same week and": what it goes on with is no part of its name. */
const goesOn = new RegExp(String.raw` (?:which |who )?${verbs} .{0,80}$`, 'i')
const longest = 120

/** The words right before a grade that say what it was given to: "Staff as", "Assessment, Planning and Reviewing were each rated". */
export function labelsBefore(before: View): View[] {
  const end = before.find(tail)?.whole
  if (!end && !fits(bareBehind, before.value)) return []
  const words = (end ? before.before(end) : before).without(where)
  const isList = end !== undefined && end.has(verb) && fits(lists, words.value)
  const own = isList ? words : lastClause(words)
  return own.splitAt(lists).map(bare).filter(isLabel)
}

function lastClause(words: View): View {
  const start = words.findAll(clause).at(-1)?.whole
  return start ? words.after(start) : words
}

function bare(words: View): View {
  const start = words.find(lead)?.whole
  const label = (start ? words.after(start) : words).trim()
  const more = label.find(goesOn)?.whole
  return (more ? label.before(more) : label).trimEndOf(' "\'').trim()
}

function isLabel({ value, folded }: View): boolean {
  return value.length >= 2 && value.length <= longest && !fits(noLabel, folded)
}
