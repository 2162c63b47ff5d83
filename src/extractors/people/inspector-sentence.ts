import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { View } from '../../text/view.ts'
import { inspectorTitle, parseInspectorTitle } from './inspector-title.ts'
import { nameWords, parseName } from './person-name.ts'

type Title = NonNullable<ReturnType<typeof parseInspectorTitle>> & { at: View }
interface Named { at: View; name: string; title?: Title }

const visitors = [
  /\b(?:lead\s+)?inspectors?(?:\s+(?:for|on|at|during|of)\s+(?:this|the)\s+(?:focused\s+|monitoring\s+)?(?:visit|inspection))?\s+(?:was|were)\b/i,
  /\b(?:(?:visit|inspection)\s+(?:was|were)|which\s+(?:was|were)|and\s+was)\s+(?:conducted|carried\s+out|led|undertaken|completed|made|done)\s+(?:remotely\s+|on-?site\s+)?by\b/i,
  /\bwe,\s/i,
]
const sentenceEnd = /[.](?=\s+[A-Z]|\s*$)/m
const listEnd = /\b(?:who|on|from\s+\d|during|between|under|supported|accompanied|the\s+(?:visit|inspection)|this\s+(?:visit|inspection)|inspectors?\s+(?:looked|evaluated|considered)|looked|evaluated)\b/
const pieces = new RegExp(`(?<title>${inspectorTitle})|(?<name>${nameWords})`, 'u')

/**
 * Inspectors named in a letter's sentence: "The inspectors were A, HMI, and B, HMI.", "The visit was conducted by A and B, Her Majesty's Inspectors,
 * and C, Ofsted Inspector.", "His Majesty's Inspectors for this visit were A and B.", "… all of whom are Her Majesty's Inspectors".
 */
export const inspectorSentence = defineExtractor<Inspector[]>('inspector-sentence', (view) => {
  for (const block of view.blocks()) {
    for (const opening of visitors) {
      const match = block.find(opening)
      if (!match) continue
      const found = inspectorsOf(sentenceAround(block, match.whole), match.whole)
      if (found.length) return found
    }
  }
  return []
})

function sentenceAround(block: View, at: View): View {
  const before = block.before(at).findAll(sentenceEnd).at(-1)
  const start = before ? before.whole.end : block.start
  const rest = block.after(at)
  const end = rest.find(sentenceEnd)?.whole.start ?? rest.end
  return new View(block.doc, start, end)
}

function inspectorsOf(sentence: View, verb: View): Draft<Inspector>[] {
  const lead = sentence.before(verb).to(verb).find(new RegExp(inspectorTitle))
  const list = beforeRest(sentence.after(verb))
  const named = readList(list, lead && titleOf(lead.whole))
  return named.map(toInspector)
}

/** The list of people ends where the sentence goes on about something else; "all of whom are HMI" belongs to it. */
function beforeRest(list: View): View {
  const end = list.find(listEnd)
  return end && end.whole.start > list.start + 1 ? list.before(end.whole) : list
}

function readList(list: View, leading: Title | undefined): Named[] {
  const named: Named[] = []
  let ahead = leading
  for (const { whole, groups } of list.findAll(pieces)) {
    const title = groups.title && titleOf(groups.title)
    if (title && !waiting(named).length) ahead = title
    else if (title) for (const person of waiting(named)) person.title = title
    else addName(named, whole, ahead)
  }
  return named
}

function waiting(named: readonly Named[]): Named[] {
  return named.filter((person) => !person.title)
}

function addName(named: Named[], at: View, title: Title | undefined): void {
  const name = parseName(at.value)
  if (name) named.push({ at, name, title })
}

function titleOf(at: View): Title | undefined {
  const parsed = parseInspectorTitle(at.folded)
  return parsed && { ...parsed, at }
}

function toInspector({ at, name, title }: Named): Draft<Inspector> {
  return {
    name: at.means(name),
    role: (title?.at ?? at).means('inspector'),
    title: title?.title ? title.at.means(title.title) : null,
    organisation: title?.organisation ? title.at.means(title.organisation) : null,
  }
}
