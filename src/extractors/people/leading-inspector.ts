import type { Draft } from '../../record/draft.ts'
import type { Inspector } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { View } from '../../text/view.ts'
import { subjectOf } from '../council/subject.ts'
import { inspectorList } from './inspector-list.ts'
import { inspectorSentence } from './inspector-sentence.ts'

const led = /\b(?:led|headed)\s+by\s+(?:the\s+)?(?:lead\s+inspector,?\s+)?/i
const inspection = /\b(?:inspect\w*|visit|ofsted)\b/i
const leadIs = /\b[Ll]ead\s[Ii]nspectors?(?:,|\s(?:was|were|is))?\s(?=[A-Z])/
const end = /\s(?:who|and\s+(?:included|comprised|the\s+team)|with|supported|on\s+\d|from\s+\d|during|between|over|in\s+\w+\s+\d{4})\b|[.;(]|,\s(?:who|and\s+the)\b|,\s(?=[a-z])|\s(?!and\b|one\b|of\b)[a-z]{3,}/

/** "inspector NAME wrote", in a press report; chief inspectors speak for all. */
const spoke = /(?<!\b(?:chief|regional|senior\spolice|detective|former|schools|planning|police)\s)\binspector,?\s(?<who>[A-Z][\w'-]+\s[A-Z][\w'-]+),?\s(?:wrote|writes|said|says|found|told|added|reported)\b/i

const besideInspectors = /\b(?:the\s)?(?:(?:two|three|four|lead)\s)?inspectors,\s(?=[A-Z])/

/** Inspectors whom a paper names: "led by NAME HMI", "The lead inspector was NAME", "The inspectors, A HMI and B HMI, looked at …". */
export const leadingInspector = defineExtractor<Inspector[]>('leading-inspector', (view, part) => {
  if (!subjectOf(part).isInspection) return []
  const sentences = view.blocks().flatMap((block) => sentencesOf(block.body))
  const leads = sentences.flatMap(leadIn)
  const others = inspectorSentence(view, part)
  if (leads.length || !Array.isArray(others)) return leads.slice(0, 1)
  return others.length ? (others as Draft<Inspector>[]) : (sentences.map(besideWord).find((found) => found.length > 0) ?? sentences.flatMap(whoSpoke).slice(0, 1))
})

function leadIn(sentence: View): Draft<Inspector>[] {
  const opening = sentence.find(leadIs)?.whole ?? (inspection.test(sentence.folded) ? sentence.find(led)?.whole : undefined)
  return opening ? namesBehind(opening, sentence, end, 'lead') : []
}

function besideWord(sentence: View): Draft<Inspector>[] {
  const opening = sentence.find(besideInspectors)?.whole
  return opening ? namesBehind(opening, sentence, /,\s(?=[a-z])(?!and\b|HMI)|[.;(]/, 'inspector') : []
}

function whoSpoke(sentence: View): Draft<Inspector>[] {
  const who = sentence.find(spoke)?.groups.who
  return who ? inspectorList(who, 'inspector') : []
}

function namesBehind(opening: View, sentence: View, stop: RegExp, role: 'lead' | 'inspector'): Draft<Inspector>[] {
  const rest = sentence.after(opening)
  const found = rest.find(stop)?.whole
  return inspectorList(found ? rest.before(found) : rest, role)
}
