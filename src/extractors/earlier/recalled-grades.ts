import type { Judgement } from '../../record/schema.ts'
import { defineExtractor } from '../../rules/extractor.ts'
import { Grounded, Unread } from '../../text/grounded.ts'
import { previousJudgements } from '../judgements/previous-judgements.ts'

/** Earlier grades of named services that a report recalls in running text; what it says of services as a whole stands in a section of its own. */
export const recalledGrades = defineExtractor<Judgement[]>('recalled-grades', (view, part) => {
  const found = previousJudgements(view, part)
  if (!Array.isArray(found)) return undefined
  return found.filter((entry) => entry instanceof Unread || entry instanceof Grounded || !(entry.area instanceof Grounded) || entry.area.value !== 'overall-effectiveness')
})
