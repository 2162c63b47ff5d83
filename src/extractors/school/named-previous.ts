import type { RecordBody } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { parsePartialDate, partialDate } from '../../phrases/time/partial-date.ts'
import { gradeWord } from '../../vocabulary/grades.ts'

type Previous = RecordBody['dates']['previous'][number]

const named = [
  new RegExp(String.raw`\b(?:judged|graded)\s+(?:to\s+be\s+|as\s+)?${gradeWord}\s+(?:at\s+(?:its|the)\s+(?:previous|last)\s+inspection\s+)?in\s+(?<date>${partialDate})`, 'i'),
  new RegExp(String.raw`\b(?:previous|last)\s+(?:section\s+[58]\s+|full\s+|graded\s+|standard\s+)?inspection\s+(?:of\s+the\s+school\s+)?(?:took\s+place\s+|was\s+)?(?:in|on|of)\s+(?<date>${partialDate})`, 'i'),
]

/** Earlier inspections of a school that a letter names: "… carried out since the school was judged to be good in October 2013". */
export const namedSchoolInspections = defineExtractor<Previous[]>('named-school-inspections', (view) => {
  const seen = new Set<string>()
  return named.flatMap((pattern) => view.findAll(pattern)).flatMap(({ whole, groups: { date } }) => {
    const known = date?.read(parsePartialDate)?.value
    if (!known || seen.has(known.date)) return []
    seen.add(known.date)
    return [whole.means({ ...known, what: whole.value })]
  })
})
