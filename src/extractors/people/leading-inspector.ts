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
const leadIs = /\blead\s+inspectors?(?:,|\s+(?:was|were|is))?\s+(?=[A-Z])/
const end = /\s(?:who|and\s+(?:included|comprised|the\s+team)|with|supported|on\s+\d|from\s+\d|during|between|over|in\s+\w+\s+\d{4})\b|[.;(]|,\s+(?:who|and\s+the)\b/

/** Inspectors whom a paper names: "led by NAME HMI", "The lead inspector was NAME", "The inspectors were …". */
export const leadingInspector = defineExtractor<Inspector[]>('leading-inspector', (view, part) => {
  if (!subjectOf(part).isInspection) return []
  const leads = view.blocks().flatMap(sentencesOf).flatMap(leadIn)
  const others = inspectorSentence(view, part)
  return leads.length || !Array.isArray(others) ? leads.slice(0, 1) : (others as Draft<Inspector>[])
})

function leadIn(sentence: View): Draft<Inspector>[] {
  const opening = sentence.find(leadIs)?.whole ?? (inspection.test(sentence.folded) ? sentence.find(led)?.whole : undefined)
  if (!opening) return []
  const rest = sentence.after(opening)
  const stop = rest.find(end)?.whole
  return inspectorList(stop ? rest.before(stop) : rest, 'lead')
}
